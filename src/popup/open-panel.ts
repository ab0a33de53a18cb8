/** Opens the summary where it stays: Chrome's side panel, Firefox's sidebar. */
import { api } from '../browser.ts';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Made before it is needed: both browsers open the panel only in the same breath as the click, so
 * nothing may be awaited in between. Null where there is neither (Firefox for Android).
 */
export async function panelOpener(tabId: number): Promise<(() => void) | null> {
  const sidebar = (api as unknown as Sidebar).sidebarAction;
  if (sidebar)
    return () => {
      sidebar.open().then(() => window.close());
    };
  if (!api.sidePanel) return null;
  const { windowId } = await api.tabs.get(tabId);
  return () => {
    api.sidePanel.open({ windowId }).then(() => window.close());
  };
}
