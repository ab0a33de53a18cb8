/** The popup where there is no reading to show: not wire copy, being read, failed, out of reach. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Wire } from '../../analysis/contract.ts';
import { say, sayIfKnown } from '../../words/words.ts';
import { isPerhaps } from '../shown-story.ts';
import { Heading } from './heading.tsx';
import { SiteLine } from './site-line.tsx';

function State({ sign, title, children }: { sign: Sign; title: string; children?: ComponentChildren }) {
  return (
    <div class="state">
      <svg class="state-sign" data-sign={sign} viewBox="0 0 48 48" aria-hidden="true">
        {SIGNS[sign]}
      </svg>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

type Sign = 'idle' | 'reading' | 'failed';

/** The icon's own sheet of copy: blank, being read, torn. */
const SIGNS: Record<Sign, ComponentChildren> = {
  idle: (
    <>
      <path class="sheet-line" d="M10 5h28v37l-4.7-3.5-4.6 3.5-4.7-3.5-4.7 3.5-4.6-3.5-4.7 3.5z" />
      <path class="faint" d="M16 15h16M16 22h16M16 29h10" />
    </>
  ),
  reading: (
    <>
      <path class="sheet-line" d="M10 5h28v37l-4.7-3.5-4.6 3.5-4.7-3.5-4.7 3.5-4.6-3.5-4.7 3.5z" />
      <path class="text-line" d="M16 15h16" />
      <path class="text-line second" d="M16 22h16" />
      <path class="text-line third" d="M16 29h10" />
    </>
  ),
  failed: (
    <>
      <path class="sheet-line" d="M10 5h28v20l-5 4-5-4-4 4-5-4-4 4-5-4z" />
      <path class="sheet-line" d="M10 33l5 4 4-4 5 4 4-4 5 4 5-4v10H10z" />
    </>
  ),
};

/** Kinds of evidence whose words are the detector's own count, in English, and not the page's. */
const COUNTS = new Set(['no-text', 'several-stories']);

interface NotWireProps {
  wire: Wire;
  title: string;
  read(): void;
}

export function NotWire({ wire, title, read }: NotWireProps) {
  if (wire.isWire) return <Unread wire={wire} title={title} read={read} />;
  const seen = wire.evidence.filter((item) => item.text.trim());
  return (
    <State sign="idle" title={say('not_wire')}>
      <PageTitle title={title} />
      <p>{say('not_wire_text')}</p>
      <section class="evidence">
        <h2>{say('looked_at')}</h2>
        {seen.length ? (
          <ul>
            {seen.map((item) => (
              <li key={`${item.kind} ${item.text}`}>
                <span class="kind">
                  {sayIfKnown(`evidence_${item.kind.replace(/\W/g, '_')}`) ?? item.kind}
                </span>
                {!COUNTS.has(item.kind) && <q dir="auto">{item.text}</q>}
                {item.weight !== undefined && item.weight < 0 && (
                  <span class="note">{say('speaks_against')}</span>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>{say('looked_at_nothing')}</p>
        )}
      </section>
      <button type="button" class="primary" onClick={read}>
        {say('read_anyway')}
      </button>
      <SiteLine />
    </State>
  );
}

/** Wire copy on a page that the reader's own settings leave alone. */
function Unread({ wire, title, read }: NotWireProps) {
  return (
    <State sign="idle" title={say('unread')}>
      <PageTitle title={title} />
      <p>{say('unread_text', wire.agencyName ?? say('wire_badge'))}</p>
      {isPerhaps(wire) && <p>{say('perhaps_wire')}</p>}
      <button type="button" class="primary" onClick={read}>
        {say('read_now')}
      </button>
      <SiteLine />
    </State>
  );
}

/** What the page calls itself, if anything. */
const PageTitle = ({ title }: { title: string }) =>
  title && (
    <p class="page-title" dir="auto">
      {title}
    </p>
  );

export function BeingRead({ wire, title }: { wire: Wire; title: string }) {
  return (
    <State sign="reading" title={say('reading')}>
      <PageTitle title={title} />
      {wire.isWire && wire.agencyName && <p dir="auto">{wire.agencyName}</p>}
    </State>
  );
}

export function Failed({ message, retry }: { message: string; retry(): void }) {
  return (
    <State sign="failed" title={say('failed')}>
      <p class="message" dir="auto">
        {message}
      </p>
      <p>{say('failed_text')}</p>
      <button type="button" class="primary" onClick={retry}>
        {say('try_again')}
      </button>
    </State>
  );
}

interface OutOfReachProps {
  withheld(): Promise<boolean | null>;
  enter(): void;
}

export function OutOfReach({ withheld, enter }: OutOfReachProps) {
  const [isWithheld, setWithheld] = useState<boolean | null>(false);
  useLayoutEffect(() => {
    withheld().then(setWithheld);
  }, [withheld]);
  return (
    <State sign="idle" title={say('out_of_reach')}>
      {isWithheld !== true && <p>{say('out_of_reach_text')}</p>}
      {isWithheld !== false && <p>{say('withheld')}</p>}
      <button type="button" class="primary" onClick={enter}>
        {say('read_anyway')}
      </button>
    </State>
  );
}
