import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import type { TimelineEntry } from '../contract.ts';
import type { Draft } from '../draft.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { timexes } from '../time/timexes.ts';
import { timeline } from './timeline.ts';

/** The tagger’s tags of some words. */
type Tags = Readonly<Record<string, string>>;

/** Wednesday, May 15, 2019 is today. */
function read(text: string, before?: (draft: Draft) => void, tags: Tags = {}): Draft {
  const draft = newDraft({ text, lang: 'en', published: '2019-05-15' });
  for (const step of [paragraphs, sentences]) step.run(draft, {});
  for (const token of draft.tokens) if (tags[token.text]) token.tag = tags[token.text];
  timexes.run(draft, {});
  before?.(draft);
  timeline.run(draft, {});
  return draft;
}

const tell = (text: string): TimelineEntry[] => read(text).timeline;
const brief = (text: string, tags?: Tags) =>
  read(text, undefined, tags).timeline.map(({ value, status, summary }) => `${value} ${status}: ${summary}`);

describe('timeline', () => {
  it('tells one entry an event, in order of time', () => {
    expect(brief('Rebels seized the port on Monday. The port was built in 1974.')).toEqual([
      '1974 happened: The port was built',
      '2019-05-13 happened: Rebels seized the port',
    ]);
  });
  it('tells each clause of a sentence by itself', () => {
    expect(
      brief('The bridge, which opened in 1932, collapsed on Monday after a ship had struck it on Sunday.'),
    ).toEqual([
      '1932 happened: The bridge, which opened',
      '2019-05-12 happened: a ship had struck it',
      '2019-05-13 happened: The bridge collapsed',
    ]);
  });
  it('never uses a word that the article has not', () => {
    const text =
      'Meanwhile, two days earlier, on Monday night, soldiers (from the north) crossed the river, killing three, witnesses said.';
    expect(tell(text)).not.toHaveLength(0);
    for (const { summary } of tell(text))
      for (const word of summary.split(/[^\p{L}\p{N}]+/u)) expect(text).toContain(word);
  });
  it('tells a verb with the clause that is its object', () => {
    expect(
      brief(
        'An audit in 2016 had recommended that the pylons be replaced. A court ruled in May that it stay.',
      ),
    ).toEqual([
      '2016 happened: An audit had recommended that the pylons be replaced',
      '2019-05 happened: A court ruled that it stay',
    ]);
    expect(brief('The mayor demanded in April that the pickets leave by the end of May.')).toEqual([
      '2019-04 happened: The mayor demanded',
      '2019-05 possible: the pickets leave',
    ]);
    expect(brief('A ferry served the island in 2016 that storms had cut off.')).toEqual([
      '2016 happened: A ferry served the island',
    ]);
  });
  it('gives the second of two infinitives the modal of the first', () => {
    const tags = { would: 'MD', begin: 'VB', take: 'VB' };
    expect(brief('Repairs would begin next Monday and take until August.', tags)).toEqual([
      '2019-05-20 planned: Repairs would begin',
      '2019-08 planned: Repairs would take',
    ]);
    expect(brief('Holm said that repairs would begin next Monday and take until August.', tags)).toEqual([
      '2019-05-20 planned: repairs would begin',
      '2019-08 planned: repairs would take',
    ]);
  });
  it('drops the words of attribution at a clause’s end', () => {
    expect(brief('A mine exploded near the school on Monday, the ministry said.')).toEqual([
      '2019-05-13 happened: A mine exploded near the school',
    ]);
  });
  it('reads a range as one entry with an end', () => {
    expect(tell('The party ruled the valley between 1996 and 2001.')).toMatchObject([
      { value: '1996', end: '2001', summary: 'The party ruled the valley' },
    ]);
    expect(tell('The fair runs from July 3 to July 9, 2019.')).toMatchObject([
      { value: '2019-07-03', end: '2019-07-09' },
    ]);
  });
  it('tells what happened at the end of a range', () => {
    expect(brief('The party ruled from 1996 to 2001, when the army removed it.')).toEqual([
      '1996 happened: The party ruled',
      '2001 happened: the army removed it',
    ]);
  });
  it('tells events of one subject with a date each by themselves', () => {
    expect(brief('The dam was built in Orvane in 1998 and bought by a bank in October 2011.')).toEqual([
      '1998 happened: The dam was built in Orvane',
      '2011-10 happened: The dam was bought by a bank',
    ]);
    expect(
      brief('The line opened in 1969, went bankrupt in 2003 and was saved by the state in 2004.'),
    ).toEqual([
      '1969 happened: The line opened',
      '2003 happened: The line went bankrupt',
      '2004 happened: The line was saved by the state',
    ]);
  });
  it('ends before a quotation whose words are the time', () => {
    expect(brief('The talks would go on “through Monday if need be.”')).toEqual([
      expect.stringMatching(/: The talks would go on$/),
    ]);
    expect(brief('He called it "1998 all over again" and left.')).toEqual([
      expect.not.stringMatching(/["“‘(]$/),
    ]);
  });
  it('but keeps what one date is of together', () => {
    expect(brief('The dam was built and sold in 1998.')).toEqual([
      '1998 happened: The dam was built and sold',
    ]);
    expect(brief('The army closed the road in 1998 and 2004.')).toEqual([
      '1998 happened: The army closed the road',
      '2004 happened: The army closed the road',
    ]);
  });
  it('tells what one verb does at several dates once each', () => {
    expect(brief('The army closed the road in 1998 and the bridge in 2004.')).toEqual([
      '1998 happened: The army closed the road',
      '2004 happened: The army closed the bridge',
    ]);
    expect(brief('It bought Varn Foods in 1998, the mill at Orvane in 2004 and a bank in 2011.')).toEqual([
      '1998 happened: It bought Varn Foods',
      '2004 happened: It bought the mill at Orvane',
      '2011 happened: It bought a bank',
    ]);
    expect(brief('The league has shrunk, losing two towns in 1998 and a third in 2004.')).toEqual([
      '1998 happened: The league has shrunk, losing two towns',
      '2004 happened: The league has shrunk, losing a third',
    ]);
    expect(brief('The army closed talks with the east in 1998 and the west in 2004.')).toEqual([
      '1998 happened: The army closed talks with the east and the west in 2004',
      '2004 happened: The army closed talks with the east in 1998 and the west',
    ]);
    expect(brief('The choir played in Orvane in 1998 and in Brannock in 2004.')).toEqual([
      '1998 happened: The choir played in Orvane',
      '2004 happened: The choir played in Brannock',
    ]);
    expect(brief('One round will be held in Orvane in June and a second in Brannock in August.')).toEqual([
      '2019-06 planned: One round will be held in Orvane',
      '2019-08 planned: a second in Brannock',
    ]);
  });
  it('begins anew where “and” is followed by a date with a clause of its own', () => {
    expect(
      brief(
        'In 1998 a flood killed ten people and in 2004 a storm in Orvane, the main port, sank two ferries.',
      ),
    ).toEqual([
      '1998 happened: a flood killed ten people',
      '2004 happened: a storm in Orvane, the main port, sank two ferries',
    ]);
  });
  it('tells what stands between subject and verb by itself', () => {
    expect(brief('The mill, founded in 1898 and listed since 1987, was sold.')).toEqual([
      '1898 happened: The mill, founded',
      '1987 happened: The mill, listed',
    ]);
    expect(brief('A man, arrested on Monday, escaped on Tuesday.')).toEqual([
      '2019-05-13 happened: A man, arrested',
      '2019-05-14 happened: A man escaped',
    ]);
    expect(brief('Holm, 61, who led the club until 2015, denied it.')).toEqual([
      '2015 happened: Holm, 61, who led the club',
    ]);
  });
  it('leaves asides in brackets out', () => {
    expect(brief('The quake hit the town (600 homes) on Monday night and cut the road.')).toEqual([
      '2019-05-13TNI happened: The quake hit the town and cut the road',
    ]);
    expect(
      brief('The quake hit at 4:52 am (2152 GMT Monday) on Tuesday, 60 km (37 miles) south of Orvane.'),
    ).toEqual(['2019-05-14T04:52 happened: The quake hit, 60 km south of Orvane']);
  });
  it('keeps how long after another event it was', () => {
    expect(brief('The ferry sank on Nov. 3, 2018, two hours after leaving Orvane.')).toEqual([
      '2018-11-03 happened: The ferry sank, two hours after leaving Orvane',
    ]);
  });
  it('keeps the preposition of the verb', () => {
    expect(brief('The rise was hoped for in 2018.')).toEqual(['2018 happened: The rise was hoped for']);
  });
  it('tells nothing of what is compared with all times since', () => {
    expect(brief('Turnout was 71 percent, the highest since 1989.')).toEqual([]);
    expect(brief('Prices rose from a year earlier.')).toEqual([]);
    expect(brief('It was late for the fourth time this year.')).toEqual([]);
    expect(brief('Turnout was 71 percent, down from 74 percent in 2017.')).toEqual([]);
    expect(brief('The ferry sank in 2017, down the river from Orvane.')).toHaveLength(1);
    expect(brief('It was the first strike since 1989.')).toHaveLength(1);
    expect(brief('The mine has been shut since 1989.')).toHaveLength(1);
  });
  it('looks behind “it was not until … that”', () => {
    expect(brief('It was not until Tuesday that rescuers reached the mine.')).toEqual([
      '2019-05-14 happened: rescuers reached the mine',
    ]);
  });
});

describe('status', () => {
  it.each([
    ['The envoys are to convene in Orvane on Friday.', '2019-05-17 planned'],
    ['The court will rule on Friday.', '2019-05-17 planned'],
    ['The court was to rule later Wednesday.', '2019-05-15 planned'],
    ['The firm expects adjusted profit of 40 million euros in 2019.', '2019 possible'],
    ['Analysts fear that the river could rise again next week.', '2019-W21 possible'],
    ['Workers threatened to strike on Friday.', '2019-05-17 possible'],
    ['The dam may burst on Friday.', '2019-05-17 possible'],
    ['The mayor demanded on Monday that talks begin.', '2019-05-13 happened'],
    ['The mayor demanded that the pickets leave by the end of May.', '2019-05 possible'],
    ['Some 4,000 people have been living in tents since December.', '2018-12 ongoing'],
    ['Crews are searching the lake this week.', '2019-W20 ongoing'],
    ['The 1998 storm that sank two ships is remembered.', '1998 happened'],
    ['The man may have been killed on Monday.', '2019-05-13 possible'],
    ['A ferry sank on Monday.', '2019-05-13 happened'],
  ])('%s', (text, expected) => {
    expect(tell(text).map(({ value, status }) => `${value} ${status}`)).toEqual([expected]);
  });
});

describe('what is no event', () => {
  it.each([
    'The dam is safe, a spokesman said Tuesday.',
    'Officials on Tuesday said the dam is safe.',
    'The dam is safe, she told reporters in the capital on Tuesday.',
    'The dam is safe, the ministry said in a statement late Tuesday.',
    'The dam is safe, according to a statement on Tuesday by the ministry.',
    'For 20 years the ferry has recently left every Friday.',
    'Updated 5:27 a.m., May 14, 2019',
    'Copyright 2018 The Orvane Courier',
    'May 2018',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });
  it('but the event inside the statement has its own time', () => {
    expect(brief('The mayor told reporters on Tuesday that the dam burst last week.')).toEqual([
      '2019-W19 happened: the dam burst',
    ]);
  });
});

describe('one event', () => {
  it('is told once where the story tells it twice', () => {
    expect(
      brief(
        'Gunmen attacked the village hall on Monday. The mayor was away.\n\nThe attack on the village hall by gunmen on Monday shocked many.',
      ),
    ).toHaveLength(1);
  });
  it('has one time, told in two zones', () => {
    expect(tell('The vote will begin at 6:00 p.m. (1600 GMT) on Friday.')).toMatchObject([
      { value: '2019-05-17T18:00' },
    ]);
  });
  it('is dated by the day and not by the year in its name', () => {
    expect(tell('The 2019 Games are due to open on July 27.')).toMatchObject([{ value: '2019-07-27' }]);
  });
  it('is not another of the same day', () => {
    expect(brief('A ferry sank on Monday. A train derailed on Monday.')).toHaveLength(2);
  });
});

describe('undated events', () => {
  it('take their place after the event that the story puts them behind', () => {
    expect(tell('Rebels seized the port on Monday. Then they burned the archive.')).toMatchObject([
      { value: '2019-05-13', precision: 'day', timex: 0 },
      { value: '2019-05-13', precision: 'vague', timex: null, summary: 'they burned the archive' },
    ]);
  });
  it('have none where nothing with a day goes before', () => {
    expect(tell('Then they burned the archive. The port was built in 1974.')).toHaveLength(1);
  });
});

describe('who, where and by whom told', () => {
  const text = 'Ada Holm opened the bridge in Orvane on Monday.';
  const mention = (start: number, end: number, type: 'person' | 'place', entity: string) =>
    ({ start, end, type, entity, by: 'test', confidence: 1, firstToken: 0, endToken: 0 }) as const;

  it('are the entities of the clause', () => {
    const { timeline: entries } = read(text, (draft) => {
      draft.mentions = [mention(0, 8, 'person', 'e1'), mention(30, 36, 'place', 'p1')];
    });
    expect(entries).toMatchObject([{ who: ['e1'], where: ['p1'], quote: null }]);
  });
  it('a place that stands for its government acts', () => {
    const { timeline: entries } = read(text, (draft) => {
      draft.mentions = [mention(30, 36, 'place', 'p1')];
      draft.metonyms = [{ start: 30, end: 36, place: 'p1', standsFor: 'x', by: 'test', confidence: 1 }];
    });
    expect(entries).toMatchObject([{ who: ['p1'], where: [] }]);
  });
  it('a place in somebody’s title is not where', () => {
    const { timeline: entries } = read('Tarsia envoy Ada Holm will visit Orvane on Friday.', (draft) => {
      draft.mentions = [
        mention(0, 6, 'place', 'p1'),
        mention(13, 21, 'person', 'e1'),
        mention(33, 39, 'place', 'p2'),
      ];
      draft.entities = [
        {
          id: 'e1',
          type: 'person',
          name: 'Ada Holm',
          aliases: [],
          roles: [{ text: 'Tarsia envoy', start: 0, end: 12 }],
        },
      ];
    });
    expect(entries).toMatchObject([{ who: ['e1'], where: ['p2'] }]);
  });
  it.each([
    ['The mayor said that the dam collapsed on Monday.', 'the dam', 'Monday', 'the dam collapsed'],
    ['The mayor said the dam collapsed on Monday.', 'the dam', 'Monday', 'the dam collapsed'],
    ['The mayor said he collapsed on Monday.', 'he collapsed', 'Monday', 'The mayor said he collapsed'],
    ['The dam collapsed on Monday, the crowd announced.', 'The dam', 'Monday', 'The dam collapsed'],
  ])(
    'the statement that tells it is named and no more of its sentence is told: %s',
    (said, first, last, summary) => {
      const { timeline: entries } = read(said, (draft) => {
        const start = said.indexOf(first);
        draft.quotes = [
          {
            start,
            end: said.indexOf(last) + last.length,
            kind: 'indirect',
            attribution: 'a1',
            cue: null,
            speaker: null,
            speakerName: null,
            source: null,
            medium: null,
            by: 'test',
            confidence: 1,
          },
        ];
      });
      expect(entries).toMatchObject([{ value: '2019-05-13', quote: 0, summary }]);
    },
  );
});

describe('hostile pages', () => {
  it('a table of thousands of dates gives a bounded timeline', () => {
    expect(
      tell('The club met on March 7, 2010. The club fell on May 9, 2011. '.repeat(1_000)).length,
    ).toBeLessThanOrEqual(400);
  });
  it('a page without an anchor tells only what needs none', () => {
    const draft = newDraft({
      text: 'He fled on Friday. He was born in 1961.',
      lang: 'en',
      published: 'never',
    });
    for (const step of [paragraphs, sentences, timexes, timeline]) step.run(draft, {});
    expect(draft.timeline).toMatchObject([{ value: '1961' }]);
  });
});
