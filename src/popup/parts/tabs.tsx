/** The tabs, after the ARIA Authoring Practices: one stop for Tab, arrows between them, Home and End. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { count, direction, number, say } from '../../words/words.ts';
import { TABS, type TabName } from '../remembered.ts';

interface Props {
  chosen: TabName;
  counts: Record<TabName, number>;
  choose(tab: TabName): void;
  children: ComponentChildren;
}

export function Tabs({ chosen, counts, choose, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, TABS.indexOf(chosen));
    if (next === null) return;
    event.preventDefault();
    choose(TABS[next]!);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('tabs_label')} ref={list} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls="panel"
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {say(`tab_${tab}`)} <i aria-hidden="true">{number(counts[tab])}</i>
            <span class="visually-hidden">, {count('items', counts[tab])}</span>
          </button>
        ))}
      </div>
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

function target(key: string, at: number): number | null {
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % TABS.length;
  if (key === back) return (at + TABS.length - 1) % TABS.length;
  if (key === 'Home') return 0;
  if (key === 'End') return TABS.length - 1;
  return null;
}
