/** Whose story it is, where it was filed, what it is called, where it runs, and what is in it. */
import type { Analysis } from '../../analysis/contract.ts';
import { isReadFully } from '../../analysis/notices.ts';
import { hostOf } from '../../choices/host-of.ts';
import { entitiesOf } from '../../items/entities.ts';
import { oneLine } from '../../items/one-line.ts';
import { statements } from '../../items/statements.ts';
import type { MarkKind } from '../../settings.ts';
import { noticeWords } from '../../words/reasons.ts';
import { dayLabel } from '../../words/time-label.ts';
import { comma, count, joined, list, say } from '../../words/words.ts';
import { isPerhaps } from '../shown-story.ts';
import { Counted } from './counted.tsx';
import { Heading } from './heading.tsx';

interface Props {
  analysis: Analysis;
  /** Which kinds are marked on the page; null while the marks are off. */
  marked: Record<MarkKind, boolean> | null;
}

/** The counts are the legend: each looks as its kind is marked on the page. */
export function Head({ analysis, marked }: Props) {
  const { wire, title, lang } = analysis;
  const unnamed = analysis.sources.filter((source) => source.kind === 'anonymous').length;
  const said = statements(analysis).length;
  return (
    <header class="head">
      <p class="wire">
        <Agency analysis={analysis} />
        <Origin analysis={analysis} />
      </p>
      <Heading lang={lang === 'und' ? undefined : lang}>{title ?? say('untitled')}</Heading>
      <p class="counts">
        {isReadFully(analysis) && (
          <>
            <Counted
              of="people"
              n={entitiesOf(analysis, 'person').length}
              as={marked?.person ? 'person' : null}
            />{' '}
            ·{' '}
            <Counted
              of="places"
              n={entitiesOf(analysis, 'place').length}
              as={marked?.place ? 'place' : null}
            />{' '}
            ·{' '}
          </>
        )}
        <Counted of="statements" n={said} as={marked?.statement ? 'statement' : null} />
        {analysis.sources.length > 0 && (
          <>
            {' '}
            <span class="from">
              <Counted of="from_sources" n={analysis.sources.length} />
              {comma()}
              <span>{unnamed ? count('unnamed', unnamed) : say('none_unnamed')}</span>
            </span>
          </>
        )}
      </p>
      {analysis.noticeCodes.map((notice) => (
        <p key={notice.code} class="notice">
          {noticeWords({ ...notice, parts: notice.parts.map(oneLine) })}
        </p>
      ))}
      {isPerhaps(wire) && <p class="notice">{say('perhaps_wire')}</p>}
    </header>
  );
}

function Agency({ analysis: { wire } }: { analysis: Analysis }) {
  if (!wire.isWire) return <span class="badge plain">{say('not_wire_badge')}</span>;
  return (
    <span class="badge" title={wire.agencyName ?? undefined}>
      {wire.agency?.toUpperCase() ?? wire.agencyName ?? say('wire_badge')}
    </span>
  );
}

function Origin({ analysis }: { analysis: Analysis }) {
  const { wire, publisher, published } = analysis;
  const runs = publisher ?? hostOf(analysis.url ?? '');
  const places = (wire.dateline?.places ?? []).map((place) => spelt(place, analysis));
  const printed = dayLabel(published);
  const day = dayLabel(wire.dateline?.date ?? null) ?? printed;
  const parts = [
    runs && runs !== wire.agencyName && say('runs_in', runs),
    joined([places.length > 0 && list(places), whole(day)]),
    printed && printed !== day && say('published_on', whole(printed)!),
  ].filter((part): part is string => Boolean(part));
  return (
    <span class="origin">
      {wire.agencyName && <span class="visually-hidden">{wire.agencyName}. </span>}
      {parts.map((part) => (
        <span key={part}>
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}

/** In a narrow window a day goes to the next line as one. */
const whole = (day: string | null) => day?.replaceAll(' ', '\u00a0') ?? null;

/** Datelines print their places in capitals; the story's name for the same is easier to read. */
function spelt(place: string, analysis: Analysis): string {
  const same = entitiesOf(analysis, 'place').find(({ name }) => name.toUpperCase() === place);
  return same?.name ?? place;
}
