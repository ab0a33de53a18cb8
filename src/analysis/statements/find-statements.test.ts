import { describe, expect, it } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { newDraft } from '../analyze.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { findStatements } from './find-statements.ts';

function quotes(text: string) {
  const draft = newDraft({ text, lang: 'en' });
  for (const step of [paragraphs, sentences, findStatements]) step.run(draft, {});
  return draft.quotes;
}
const lines = (text: string) =>
  quotes(text).map((q) => {
    const speaker = q.speaker ? text.slice(q.speaker.start, q.speaker.end) : '-';
    return `${q.kind} | ${text.slice(q.start, q.end)} | ${speaker}`;
  });

describe('statements: constructions', () => {
  it.each([
    [
      'said that',
      'The minister said that the road was closed.',
      'indirect | the road was closed | The minister',
    ],
    ['said without that', 'Officials say the road is closed.', 'indirect | the road is closed | Officials'],
    [
      'clause before the cue',
      'The road was closed on Monday, a police officer said.',
      'indirect | The road was closed on Monday | a police officer',
    ],
    ['direct before the cue', '“We will stay,” Ada Holm said.', 'direct | We will stay | Ada Holm'],
    ['direct, inverted', '“We will stay,” said Ada Holm.', 'direct | We will stay | Ada Holm'],
    ['question before the cue', '“Why should we stay?” Holm asked.', 'direct | Why should we stay? | Holm'],
    [
      'according to, behind',
      'Two people were hurt, according to the fire service.',
      'indirect | Two people were hurt | the fire service',
    ],
    [
      'according to, before',
      'According to the fire service, two people were hurt.',
      'indirect | two people were hurt | the fire service',
    ],
    [
      'told with an addressee',
      'Holm told reporters that the talks had failed.',
      'indirect | the talks had failed | Holm',
    ],
    [
      'medium before that',
      'The ministry said in a statement on Monday that it had no news.',
      'indirect | it had no news | The ministry',
    ],
    [
      'apposition between speaker and cue',
      'Ada Holm, the mayor of Brannock, said the bridge was safe.',
      'indirect | the bridge was safe | Ada Holm, the mayor of Brannock',
    ],
    [
      'relative clause between speaker and cue',
      'Holm, who leads the council, said the bridge was safe.',
      'indirect | the bridge was safe | Holm, who leads the council',
    ],
    [
      'an adjective behind the speaker',
      'Two people familiar with the sale said it was off.',
      'indirect | it was off | Two people familiar with the sale',
    ],
    [
      'a body taken up by “it”',
      'The transport ministry will inspect all ships, it said.',
      'indirect | The transport ministry will inspect all ships | it',
    ],
    [
      'mixed',
      'Holm said the plan was “bad for workers” and late.',
      'mixed | the plan was “bad for workers” and late | Holm',
    ],
    [
      'accused',
      'Holm accused the company of hiding the leak.',
      'indirect | the company of hiding the leak | Holm',
    ],
    ['urged', 'Holm urged the rebels to stop shelling.', 'indirect | the rebels to stop shelling | Holm'],
    ['denied', 'The company denied hiding the leak.', 'indirect | hiding the leak | The company'],
    ['vowed', 'The group vowed to fight on.', 'indirect | to fight on | The group'],
    ['colon', 'Holm said: “We will stay.”', 'direct | We will stay. | Holm'],
    ['label in a headline', 'Holm: ‘We will stay’', 'direct | We will stay | Holm'],
  ])('%s', (_, text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it('cuts a content around its cue', () => {
    expect(lines('“We will stay,” Holm said, “but we need help.”')).toEqual([
      'direct | We will stay | Holm',
      'direct | but we need help. | Holm',
    ]);
  });
  it('joins what an inserted cue of the same speaker parts', () => {
    expect(lines('An official said that the island, she stressed, was not discussed.')).toEqual([
      'indirect | the island | An official',
      'indirect | was not discussed | An official',
    ]);
  });
  it('does not take for the end what is inserted', () => {
    expect(lines('Holm declined to talk, saying that the results, he added, were not final.')).toEqual([
      'indirect | the results | Holm',
      'indirect | were not final | Holm',
    ]);
  });
  it.each([
    ['Holm praised her goalkeeper.'],
    ['Holm praised the judges.'],
    ['Holm denied it.'],
    ['Holm denied that.'],
    ['Holm denied this at the time.'],
    ['The flood claimed twelve lives.'],
    ['Holm was fired for denying the leak.'],
    ['The number of reported cases rose to ten.'],
    ['Holm leads in pledged delegates.'],
    ['The alleged plot failed.'],
  ])('takes nothing for said that tells no more than of whom was spoken: %s', (text) => {
    expect(lines(text)).toEqual([]);
  });
  it.each([
    ['Holm praised her goalkeeper for a late save.', 'indirect | her goalkeeper for a late save | Holm'],
    ['Holm praised “the courage of the crew” on Monday.', 'direct | the courage of the crew | Holm'],
    ['Holm promised a full account but never testified.', 'indirect | a full account | Holm'],
    ['The bank signalled that a cut was near.', 'indirect | a cut was near | The bank'],
    ['Asked whether the road was open, Holm said: “No. It is not.”', 'direct | No. It is not. | Holm'],
    ['Holm denied the charges.', 'indirect | the charges | Holm'],
    ['Holm claimed victory on Sunday after polls showed her ahead.', 'indirect | victory on Sunday | Holm'],
    [
      'The road is shut, officials said, as crews raced to the town.',
      'indirect | The road is shut | officials',
    ],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
  it('lets another speak behind “while”, with an apposition to the name', () => {
    expect(
      lines('Holm said the road was safe, while the head of the council, Brandt, warned that it was not.'),
    ).toEqual([
      'indirect | the road was safe | Holm',
      'indirect | it was not | the head of the council, Brandt',
    ]);
  });
  it('stops before a second cue of the same sentence', () => {
    expect(lines('Holm said the bridge was safe, adding that it would open soon.')).toEqual([
      'indirect | the bridge was safe | Holm',
      'indirect | it would open soon | Holm',
    ]);
  });
  it('leaves the story’s own voice out', () => {
    expect(lines('Holm said the bridge was safe, but she named no date.')).toEqual([
      'indirect | the bridge was safe | Holm',
    ]);
  });
});

describe('statements: harder constructions', () => {
  it.each([
    ['as X put it', 'As Holm put it, the bridge was safe.', 'indirect | the bridge was safe | Holm'],
    [
      'an attribution at the end holds the whole',
      'Holm says the bridge is safe, according to the Brannock paper.',
      'indirect | Holm says the bridge is safe | the Brannock paper',
    ],
    [
      'a clause before the main clause',
      'When Holm said the bridge was safe, the council laughed.',
      'indirect | the bridge was safe | Holm',
    ],
    [
      'several appositions',
      'Ada Holm, 62, of Brannock, who leads the council, said the bridge was safe.',
      'indirect | the bridge was safe | Ada Holm, 62, of Brannock, who leads the council',
    ],
    [
      'inverted with a relative clause',
      'The bridge was closed on Monday, said Ada Holm, who leads the council.',
      'indirect | The bridge was closed on Monday | Ada Holm',
    ],
    [
      'a cue between subject and verb',
      'The bridge, Holm said, will open soon.',
      'indirect | The bridge | Holm',
    ],
    [
      'quoted as saying',
      'The paper quoted Holm as saying the bridge was safe.',
      'indirect | the bridge was safe | Holm',
    ],
    [
      'asked in the passive',
      'Holm was asked whether the bridge was safe.',
      'indirect | whether the bridge was safe | -',
    ],
    [
      'signed behind a dash',
      '“The bridge will open when it is ready.” — Ada Holm',
      'direct | The bridge will open when it is ready. | Ada Holm',
    ],
    ['named', 'Holm called the plan a farce.', 'indirect | the plan a farce | Holm'],
    [
      'headline with capitals',
      'Mayor Of Brannock Says Old Bridge Will Open',
      'indirect | Old Bridge Will Open | Mayor Of Brannock',
    ],
  ])('%s', (_, text, line) => {
    expect(lines(text)[0]).toBe(line);
  });

  it('drops the words that only place what follows', () => {
    expect(lines('After the match, Holm said, “We were tired.”')).toEqual(['direct | We were tired. | Holm']);
  });
  it('keeps a quotation over paragraphs that do not reopen it one content', () => {
    const text = 'Holm said, “We were tired.\n\nIt was a long day.”';
    expect(lines(text)).toEqual(['direct | We were tired.\n\nIt was a long day. | Holm']);
  });
  it('keeps paragraphs that reopen the quotation apart', () => {
    expect(lines('Holm said, “We were tired.\n\n“It was a long day.”')).toEqual([
      'direct | We were tired. | Holm',
      'direct | It was a long day. | Holm',
    ]);
  });
  it('tells the medium', () => {
    const medium = (text: string) => quotes(text)[0]!.medium;
    expect(medium('The ministry said in a statement that it had no news.')).toBe('a statement');
    expect(medium('“We will stay,” Holm wrote on Telegram.')).toBe('Telegram');
    expect(medium('“We will stay,” Holm told AFP.')).toBe('AFP');
  });
  it('tells to whom', () => {
    const text = 'Holm told reporters that the bridge was safe.';
    const { addressee } = quotes(text)[0]!;
    expect(text.slice(addressee!.start, addressee!.end)).toBe('reporters');
    expect(quotes('Holm said that the bridge was safe.')[0]!.addressee).toBeNull();
  });
  it('says which rule made a statement and how sure it is', () => {
    for (const q of quotes('Holm said the bridge was safe. The road was “not a place for anybody at all”.')) {
      expect(q.by).toMatch(/^statements\//);
      expect(q.confidence).toBeGreaterThan(0);
      expect(q.confidence).toBeLessThanOrEqual(1);
    }
  });
  it('is less sure of marked words without a cue than of said that', () => {
    const [said, marked] = quotes(
      'Holm said the bridge was safe. The road was “not a place for anybody at all”.',
    );
    expect(marked!.confidence).toBeLessThan(0.5);
    expect(said!.confidence).toBeGreaterThan(0.7);
  });
});

describe('statements: going on', () => {
  it('a quotation behind one goes on with its speaker, as one attribution', () => {
    const found = quotes('“We will stay,” Holm said. “We need help.”');
    expect(found.map((q) => [q.speakerName, q.attribution])).toEqual([
      ['Holm', 'q1'],
      ['Holm', 'q1'],
    ]);
  });
  it('a paragraph of its own goes on with the speaker before', () => {
    const found = quotes('Holm said the bridge was safe.\n\n“It will open on Monday.”');
    expect(found.map((q) => q.speakerName)).toEqual(['Holm', 'Holm']);
  });
  it('a pronoun takes up who spoke last', () => {
    const found = quotes('Ada Holm said the bridge was safe. She said it would open on Monday.');
    expect(found.map((q) => q.speakerName)).toEqual(['Ada Holm', 'Ada Holm']);
  });
  it('a “she” is nobody of many', () => {
    const found = quotes('The rest, who had no boat, said they would stay. “It is cold,” she said.');
    expect(found.map((q) => q.speakerName)).toEqual(['the rest', 'she']);
  });
  it('a speaker is named without what a comma adds', () => {
    expect(quotes('The company, based in Brannock, said it would stay.').map((q) => q.speakerName)).toEqual([
      'the company',
    ]);
    expect(
      quotes('A senior official, speaking by phone, said it was cold.').map((q) => q.speakerName),
    ).toEqual(['a senior official']);
  });
  it('a colon at the end of a paragraph introduces the next', () => {
    const found = quotes('Holm then said:\n\n“It will open on Monday.”');
    expect(found.map((q) => q.speakerName)).toEqual(['Holm']);
  });
});

describe('statements: what is none', () => {
  it.each([
    ['scare quotes', 'The “smart” bridge was closed on Monday.'],
    ['title of a work', 'The film “The Long Road Home” opens on Friday.'],
    ['so-called name', 'The so-called “Bridge of the Brave and Free People” was closed.'],
    ['belief', 'Holm believes the bridge is safe.'],
    ['hope', 'Residents hope the bridge will open soon.'],
    ['saying nothing', 'Holm declined to say whether the bridge was safe.'],
    ['hearsay of nobody', 'The bridge is said to be safe.'],
    ['noun that looks like a cue', 'The claims were settled in court.'],
    ['call without a predicate', 'Holm called the office by phone.'],
    ['name of a thing', 'They live in a town called Upper Brannock.'],
    ['accused without a subject', 'The trial of a man accused of theft began on Monday.'],
    ['wish to say', 'Holm wanted to say that the bridge was safe.'],
    ['told of a thing', 'Holm told a long story.'],
    ['programme behind said on', 'Holm said on “The Long Road Home”.'],
    ['programme in marks', 'Holm appeared on the programme “The Long Road”.'],
    ['name of a state', 'The United States closed the bridge in May.'],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('statements: bad input', () => {
  it('invents no speaker for a page that is one quotation', () => {
    expect(quotes('“We will stay. We need help. Nobody came.”').map((q) => q.speakerName)).toEqual([null]);
  });
  it('invents no speaker in a transcript', () => {
    const found = quotes('Q: Will you stay?\n\nA: Yes, we will stay as long as it takes.');
    expect(found).toEqual([]);
  });
  it.each([
    ['nothing but marks', '“”"\'’‘ '.repeat(3000)],
    ['nothing but cues', 'said told says '.repeat(5000)],
    ['one endless sentence', 'he said that she said, and then, '.repeat(3000)],
    ['code', 'if (a["b"] === \'c\') { say("d"); }\n'.repeat(2000)],
  ])('bounded time: %s', (_, text) => {
    let found: ReturnType<typeof quotes> = [];
    const time = processorMs(() => {
      found = quotes(text);
    });
    expect(time).toBeLessThan(3000);
    for (const q of found) expect(q.end).toBeGreaterThan(q.start);
  });
});
