/** The summary of a story that was read: its head, its lists under their tabs, and what can be done with it. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../analysis/contract.ts';
import { isReadFully } from '../analysis/notices.ts';
import { useSettings } from '../choices/use-settings.tsx';
import { entitiesOf } from '../items/entities.ts';
import { statements } from '../items/statements.ts';
import type { PageState } from '../messages.ts';
import { DEFAULTS } from '../settings.ts';
import type { PagePort } from './page-port.ts';
import { FilterBar } from './parts/filter-bar.tsx';
import { Footer } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { Tabs } from './parts/tabs.tsx';
import type { Remembered, TabName } from './remembered.ts';
import { type ShownStory, ShownStoryContext } from './shown-story.ts';
import { type Filter, NO_FILTER } from './story/filter.ts';
import { People } from './tabs/people.tsx';
import { Places } from './tabs/places.tsx';
import { Sources } from './tabs/sources.tsx';
import { Statements } from './tabs/statements.tsx';
import { Timeline } from './tabs/timeline.tsx';

/** The popup, the panel or the welcome page: which page it shows, and what it remembers and allows. */
export interface Home {
  port: PagePort;
  remembered: Partial<Remembered>;
  remember(view: Remembered): void;
  openPanel: (() => void) | null;
  /** Part of a page or a panel: takes no focus when it opens. */
  embedded?: boolean;
}

interface Props extends Home {
  state: Extract<PageState, { status: 'ready' }>;
  inView: Span | null;
  announce(words: string): void;
}

export function Summary({ state, port, remembered, remember, openPanel, embedded, inView, announce }: Props) {
  const analysis = useMemo(() => inOrder(state.analysis), [state.analysis]);
  const [tab, setTab] = useState<TabName>(
    remembered.tab ?? (isReadFully(analysis) ? 'timeline' : 'statements'),
  );
  const [filter, setWholeFilter] = useState<Filter>({ ...NO_FILTER, ...remembered.filter });
  const setFilter = useCallback(
    (change: Partial<Filter>) => setWholeFilter((old) => ({ ...old, ...change })),
    [],
  );
  const [settings] = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = remembered.scroll ?? 0;
    if (!embedded) document.getElementById(`tab-${tab}`)?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    const lists = scroller.current;
    lists?.addEventListener('keydown', walkLines);
    return () => lists?.removeEventListener('keydown', walkLines);
  }, []);
  const soon = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = () => {
    clearTimeout(soon.current);
    remember({ tab, filter, scroll: scroller.current?.scrollTop ?? 0 });
  };
  useLayoutEffect(keep, [tab, filter]);
  // Scrolling tells of every frame; where it came to rest is enough.
  const keepSoon = () => {
    clearTimeout(soon.current);
    soon.current = setTimeout(keep, 150);
  };
  useLayoutEffect(() => () => clearTimeout(soon.current), []);
  const choose = (next: TabName) => {
    setTab(next);
    const top = scroller.current?.querySelector<HTMLElement>('.tabs')?.offsetTop ?? 0;
    // A list that was scrolled far down must not leave the next one at its end.
    if (scroller.current && scroller.current.scrollTop > top) scroller.current.scrollTop = top;
  };
  const shown: ShownStory = {
    analysis,
    entities: useMemo(() => new Map(analysis.entities.map((entity) => [entity.id, entity])), [analysis]),
    manner: settings?.manner ?? DEFAULTS.manner,
    filter,
    setFilter,
    inView,
    send: port.send,
    announce,
  };
  return (
    <ShownStoryContext.Provider value={shown}>
      <div class="scroller" ref={scroller} onScroll={keepSoon}>
        <Head analysis={analysis} marked={state.marksOn ? state.marks : null} />
        <Tabs chosen={tab} choose={choose} counts={counts(analysis)}>
          <FilterBar />
          <Shown tab={tab} />
        </Tabs>
      </div>
      <Footer state={state} openPanel={openPanel} />
    </ShownStoryContext.Provider>
  );
}

function Shown({ tab }: { tab: TabName }) {
  switch (tab) {
    case 'timeline':
      return <Timeline />;
    case 'sources':
      return <Sources />;
    case 'statements':
      return <Statements />;
    case 'people':
      return <People />;
    case 'places':
      return <Places />;
  }
}

/** Up and down go from line to line; Tab still reaches everything between. */
function walkLines(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const target = event.target as HTMLElement;
  if (target.matches('input, select')) return;
  const lines = [...document.querySelectorAll<HTMLElement>('.panel .passage')];
  const at = lines.indexOf(target);
  const next = at < 0 && event.key === 'ArrowDown' ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
  if (at < 0 && event.key === 'ArrowUp') return;
  event.preventDefault();
  if (lines[next]) lines[next].focus();
  else if (next < 0) document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

function counts(analysis: Analysis): Record<TabName, number> {
  return {
    timeline: analysis.timeline.length,
    sources: analysis.sources.length,
    statements: statements(analysis).length,
    people: entitiesOf(analysis, 'person').length,
    places: entitiesOf(analysis, 'place').length,
  };
}

/** Mentions in the order of the text, which the excerpts rely on and the contract does not promise. */
function inOrder(analysis: Analysis): Analysis {
  return { ...analysis, mentions: [...analysis.mentions].sort((a, b) => a.start - b.start || b.end - a.end) };
}
