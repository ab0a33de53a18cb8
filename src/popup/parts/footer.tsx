/** What can be done with the whole story, and the one caution that always stands. */
import type { PageState } from '../../messages.ts';
import { say } from '../../words/words.ts';
import { ExportMenu } from './export-menu.tsx';
import { MarksMenu } from './marks-menu.tsx';

interface Props {
  state: Extract<PageState, { status: 'ready' }>;
  /** Absent in the panel itself, and where the browser has none. */
  openPanel: (() => void) | null;
}

export function Footer({ state, openPanel }: Props) {
  return (
    <footer class="foot">
      <p>{say('caution')}</p>
      <div class="actions">
        <MarksMenu state={state} />
        <ExportMenu />
        {openPanel && (
          <button type="button" onClick={openPanel}>
            {say('open_panel')}
          </button>
        )}
      </div>
    </footer>
  );
}
