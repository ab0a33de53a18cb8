/** The summary of one page, in the popup and in the panel alike. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../analysis/contract.ts';
import { isReadFully } from '../analysis/notices.ts';
import { useSettings } from '../choices/use-settings.tsx';
import { entitiesOf } from '../items/entities.ts';
import { statements } from '../items/statements.ts';
import type { PageState } from '../messages.ts';
import { DEFAULTS } from '../settings.ts';
import { count, joined, say } from '../words/words.ts';
import type { PagePort } from './page-port.ts';
import { FilterBar } from './parts/filter-bar.tsx';
import { Footer } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { HostContext } from './parts/site-line.tsx';
import { Failed, NotWire, OutOfReach, Reading as ReadingNow } from './parts/states.tsx';
import { Tabs } from './parts/tabs.tsx';
import { type Reading, ReadingContext } from './reading.ts';
import type { Remembered, TabName } from './remembered.ts';
import { type Filter, NO_FILTER } from './story/filter.ts';
import { People } from './tabs/people.tsx';
import { Places } from './tabs/places.tsx';
import { Sources } from './tabs/sources.tsx';
import { Statements } from './tabs/statements.tsx';
import { Timeline } from './tabs/timeline.tsx';

export interface AppProps {
  port: PagePort;
  remembered: Partial<Remembered>;
  remember(view: Remembered): void;
  openPanel: (() => void) | null;
  /** Part of a page or a panel: takes no focus when it opens. */
  embedded?: boolean;
}

export function App(props: AppProps) {
  const { port } = props;
  const [state, setState] = useState<PageState | null | undefined>(undefined);
  const [inView, setInView] = useState<Span | null>(null);
  const [host, setHost] = useState<string | null>(null);
  const [spoken, announce] = useState('');
  useLayoutEffect(() => {
    const ended = new AbortController();
    port.state().then((first) => {
      if (!ended.signal.aborted) setState((known) => known ?? first);
    });
    port.host().then((known) => {
      if (!ended.signal.aborted) setHost(known);
    });
    port.listen((message) => {
      if (message.type === 'state') setState(message.state);
      else setInView({ start: message.start, end: message.end });
    }, ended.signal);
    return () => ended.abort();
  }, [port]);
  useLayoutEffect(() => announce(state ? spokenState(state) : ''), [state?.status]);
  return (
    <HostContext.Provider value={host}>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <View {...props} state={state} setState={setState} inView={inView} announce={announce} />
    </HostContext.Provider>
  );
}

interface ViewProps extends AppProps {
  state: PageState | null | undefined;
  setState(state: PageState | null): void;
  inView: Span | null;
  announce(words: string): void;
}

function View({ port, state, setState, ...rest }: ViewProps) {
  const readAnyway = () => port.send({ type: 'read-anyway' });
  const enter = async () => {
    try {
      await port.enter();
      readAnyway();
      setState(await port.state());
    } catch {
      const message = say((await port.withheld()) === false ? 'forbidden_page' : 'withheld');
      setState({ status: 'failed', message, wire: null });
    }
  };
  // For the first few milliseconds nothing is known: an empty sheet, not a flash of a wrong state.
  if (state === undefined) return <div class="state" aria-busy="true" />;
  if (state === null) return <OutOfReach withheld={port.withheld} enter={enter} />;
  switch (state.status) {
    case 'not-wire':
      return <NotWire wire={state.wire} title={state.title} read={readAnyway} />;
    case 'reading':
      return <ReadingNow wire={state.wire} title={state.title} />;
    case 'failed':
      return <Failed message={state.message} retry={readAnyway} />;
    case 'ready':
      return <Story {...rest} port={port} state={state} />;
  }
}

interface StoryProps extends Omit<ViewProps, 'state' | 'setState'> {
  state: Extract<PageState, { status: 'ready' }>;
}

function Story({ state, port, remembered, remember, openPanel, embedded, inView, announce }: StoryProps) {
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
  const reading: Reading = {
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
    <ReadingContext.Provider value={reading}>
      <div class="scroller" ref={scroller} onScroll={keepSoon}>
        <Head analysis={analysis} marked={state.marksOn ? state.marks : null} />
        <Tabs chosen={tab} choose={choose} counts={counts(analysis)}>
          <FilterBar />
          <Shown tab={tab} />
        </Tabs>
      </div>
      <Footer state={state} openPanel={openPanel} />
    </ReadingContext.Provider>
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

function spokenState(state: PageState): string {
  if (state.status === 'reading') return say('reading');
  if (state.status === 'failed') return say('failed');
  if (state.status === 'not-wire') return say(state.wire.isWire ? 'unread' : 'not_wire');
  return joined([
    state.analysis.title ?? say('untitled'),
    count('statements', statements(state.analysis).length),
  ]);
}
