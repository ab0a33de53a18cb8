import type { Evidence } from '../../analysis/contract.ts';
import { PHOTO } from '../credit.ts';
import type { PageFacts } from '../facts.ts';
import { findAgencies } from '../find-agencies.ts';

/** An agency named for a picture: no evidence for the text, and shown to say so. */
export function photoCredits({ lines }: PageFacts): Evidence[] {
  for (const { zone, text } of lines) {
    if (text.length > 300 || (zone !== 'caption' && !PHOTO.test(text))) continue;
    const hit = findAgencies(text)[0];
    if (hit) return [{ kind: 'photo-credit', text: text.slice(-120), agency: hit.agency, weight: 0 }];
  }
  return [];
}

/** Verbs and phrases that make the agency somebody quoted. Words of several languages, near the name. */
const REPORTED_AFTER =
  /^\s*(?:news agency\s+)?(?:reported|reports|says|said|quoted|writes|wrote|learned|noted|berichtete?|meldete?|zitierte|rapporte|informó|informa|citó|riferisce|сообщает|сообщил|passar|doniósł|podał|poinformował)(?!\p{L})/iu;
const REPORTED_BEFORE =
  /(?:\b(?:told|according to|reported by|tells|quoted by|gegenüber(?: der)?|laut|selon|según|secondo|citing|a declarado a|jak podaje|передает|передаёт|сообщает|сообщил|сообщили)\s+(?:the |der |die |l['’]|news agency |nachrichtenagentur )?["«“]?)$/iu;

/** “Reuters reported”, “told the AP”: the story stands on somebody else's report. */
export function reportedBy({ lines }: PageFacts): Evidence[] {
  for (const { zone, text } of lines) {
    if (zone !== 'lead' && zone !== 'tail') continue;
    for (const hit of findAgencies(text)) {
      const after = text.slice(hit.end, hit.end + 40);
      const before = text.slice(Math.max(0, hit.start - 50), hit.start);
      if (REPORTED_AFTER.test(after) || REPORTED_BEFORE.test(before))
        return [
          {
            kind: 'quoted-agency',
            text: text.slice(Math.max(0, hit.start - 40), hit.end + 40).trim(),
            agency: hit.agency,
            weight: 0,
          },
        ];
    }
  }
  return [];
}

/** Distributors of press releases, as their datelines print them. */
const RELEASE =
  /(?:\/|\(|^|-\s?)(?:PR ?Newswire|PRN|Business ?Wire|GLOBE ?NEWSWIRE|Globe Newswire|Marketwire|Market ?Wired|ACCESSWIRE|EIN Presswire|news aktuell|ots|PRWEB|Newsfile Corp\.?|CNW|PRLog|JCN Newswire|PR TIMES)(?:[-/)]|\s|$)/u;

export function pressRelease({ lines, url }: PageFacts): Evidence[] {
  if (url && /press-?release|prnewswire|businesswire|globenewswire|presseportal|prtimes/i.test(url))
    return [{ kind: 'press-release', text: url, agency: null, weight: -3 }];
  for (const { zone, text } of lines) {
    if (zone !== 'lead') continue;
    const match = RELEASE.exec(text.slice(0, 200));
    if (match) return [{ kind: 'press-release', text: match[0], agency: null, weight: -3 }];
  }
  return [];
}

/** Running coverage is the paper's own, whatever agencies it feeds on. */
const LIVE =
  /(?<![a-z])(?:live-?blog|live-?ticker|news-?ticker|live updates?|as it happened|minuto a minuto|en direct)(?![a-z])/i;

export function liveBlog({ types, title, url }: PageFacts): Evidence[] {
  if (types.includes('LiveBlogPosting'))
    return [{ kind: 'live-blog', text: 'LiveBlogPosting', agency: null, weight: -1.5 }];
  const text = [title, url].find((words) => words && LIVE.test(words));
  return text ? [{ kind: 'live-blog', text, agency: null, weight: -1 }] : [];
}

/** Types of pages that hold no story of their own. */
const NO_STORY =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|Product|ItemList|FAQPage|QAPage|DiscussionForumPosting|Recipe|VideoGallery|ImageGallery)$/;

export function noStory({ types, characters, paragraphs, stories, meta, plain }: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  if (!plain && characters < 140 && !types.some((type) => /Article/.test(type)))
    evidence.push({
      kind: 'no-text',
      text: `${characters} characters in ${paragraphs} paragraphs`,
      agency: null,
      weight: -3,
    });
  const listing = types.find((type) => NO_STORY.test(type));
  if (listing && !types.some((type) => /Article/.test(type)))
    evidence.push({ kind: 'listing', text: listing, agency: null, weight: -1 });
  if (stories > 3)
    evidence.push({ kind: 'several-stories', text: `${stories} texts`, agency: null, weight: -0.5 });
  const og = meta.find(({ name }) => name === 'og:type')?.value;
  if (og && /^(?:profile|product|video|website\.)/.test(og))
    evidence.push({ kind: 'listing', text: `og:type ${og}`, agency: null, weight: -0.5 });
  return evidence;
}
