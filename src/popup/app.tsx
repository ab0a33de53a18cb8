/** The summary of one page, in the popup and in the panel alike: what is known of the page, and as soon as it is read, its story. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Span } from '../analysis/contract.ts';
import { statements } from '../items/statements.ts';
import type { PageState } from '../messages.ts';
import { count, joined, say } from '../words/words.ts';
import { HostContext } from './parts/site-line.tsx';
import { BeingRead, Failed, NotWire, OutOfReach } from './parts/states.tsx';
import { type Home, Summary } from './summary.tsx';

export function App(props: Home) {
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

interface ViewProps extends Home {
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
      return <BeingRead wire={state.wire} title={state.title} />;
    case 'failed':
      return <Failed message={state.message} retry={readAnyway} />;
    case 'ready':
      return <Summary {...rest} port={port} state={state} />;
  }
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
