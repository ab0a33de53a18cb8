import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { newDraft } from '../analyze.ts';
import type { EntityType } from '../contract.ts';
import type { Draft } from '../draft.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { gazetteerPlaces } from './find-places.ts';
import { gazetteer } from './places.fixture.ts';

/** The places found; `tagged` gives names of the tagger and their types. */
function found(text: string, tagged: [string, EntityType][] = [], confidence = 1): string[] {
  const draft = prepared(text, tagged);
  for (const mention of draft.mentions) mention.confidence = confidence;
  gazetteerPlaces.run(draft, { gazetteer });
  return draft.mentions
    .filter(({ type }) => type === 'place')
    .map(({ start, end }) => text.slice(start, end));
}

function prepared(text: string, tagged: [string, EntityType][]): Draft {
  const draft = newDraft({ text, lang: 'en' });
  paragraphs.run(draft, {});
  sentences.run(draft, {});
  for (const [name, type] of tagged) {
    const start = text.indexOf(name);
    const end = start + name.length;
    const firstToken = draft.tokens.findIndex((token) => token.start === start);
    const endToken = draft.tokens.findIndex((token) => token.end === end) + 1;
    draft.mentions.push({ start, end, type, entity: '', by: 'test', confidence: 1, firstToken, endToken });
  }
  return draft;
}

describe('without a tagger', () => {
  test.each([
    ['Snow fell in Oslo and near Tromsø on Friday.', ['Oslo', 'Tromsø']],
    ['U.S. President Nadia Okafor flew to Kenya.', ['U.S.', 'Kenya']],
    ['The car was found in Reading, Pa., on Monday.', ['Reading', 'Pa.']],
    ['A Ga. pastor was freed.', ['Ga.']],
    ['A court in Prince George’s County agreed.', ['Prince George’s County']],
  ])('%s', (text, places) => {
    expect(found(text)).toEqual(places);
  });

  test.each([
    ['a word of the language', 'Reading is taught from the age of five. Nice work, Mobile users said.'],
    ['people and things of a country or continent', 'European ministers met an Iraqi envoy in person.'],
    ['after a title', 'Mr. Lincoln thanked President Houston.'],
    ['part of another name', 'Hamburg University beat Boston Globe reporters.'],
    ['lower case', 'the china was made of bone and so was the turkey'],
    ['a line in capitals', 'MAYOR OF SPRINGFIELD OPENS SCHOOL AFTER LONG DELAY'],
    ['after the sign of a currency', 'It cost US$ 50 million to build.'],
  ])('no place: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('beside the tagger', () => {
  test('a seat of power that it passed over is one', () => {
    const tagged: [string, EntityType][] = [['Dana Reyl', 'person']];
    expect(found('Dana Reyl left. The Elysee said nothing.', tagged)).toEqual(['Elysee']);
    expect(found('Dana Reyl left. The state Capitol said nothing.', tagged)).toEqual([]);
    expect(found('Dana Reyl left. The Elysee Trust said nothing.', tagged)).toEqual([]);
  });
  test('a body in initials is no region whose name they happen to be', () => {
    expect(found('The quake was small, IMO said.', [['IMO', 'organization']])).toEqual([]);
    expect(found('Rain fell in parts of NSW on Friday.', [['NSW', 'organization']])).toEqual(['NSW']);
  });

  test('words for people are no places, whatever the tagger says', () => {
    expect(
      found('The English left and Sinhalese farmers stayed.', [
        ['English', 'place'],
        ['Sinhalese', 'place'],
      ]),
    ).toEqual([]);
    expect(found('They came from England.', [['England', 'place']])).toEqual(['England']);
  });

  test('a name with its state is a place, whoever bears it', () => {
    expect(
      found('He was held in Tyler, Texas, on Sunday.', [
        ['Tyler', 'person'],
        ['Texas', 'place'],
      ]),
    ).toEqual(['Tyler', 'Texas']);
    expect(found('Friends of Tyler met on Sunday.', [['Tyler', 'person']])).toEqual([]);
  });

  test('a doubtful name of a large town that nobody in the story bears is the town', () => {
    const text = 'Leicester has three pools.';
    expect(found(text, [['Leicester', 'person']], 0.4)).toEqual(['Leicester']);
    expect(found(text, [['Leicester', 'person']], 0.8)).toEqual([]);
    expect(found(`Tom Leicester left. ${text}`, [['Tom Leicester', 'person']], 0.4)).toEqual([]);
    expect(found('Trion has three cats.', [['Trion', 'person']], 0.4)).toEqual([]);
  });

  test('a doubtful body that somebody comes from is the town of that name', () => {
    const text = 'She is a teacher from Spalding, he said.';
    expect(found(text, [['Spalding', 'organization']], 0.5)).toEqual(['Spalding']);
    expect(found(text, [['Spalding', 'organization']], 0.8)).toEqual([]);
  });

  test('what the story calls a town is one, however small', () => {
    const others: [string, EntityType][] = [['Dana', 'person']];
    expect(found('Dana was born in the mill town of Trion.', others)).toEqual(['Trion']);
    expect(found('Dana met the bishop of Trion.', others)).toEqual(['Trion']);
    expect(found('Dana met the governor of Turkana.', others)).toEqual(['Turkana']);
    expect(found('Dana was born to the Trion of old.', others)).toEqual([]);
  });

  test('streets and rivers are places', () => {
    expect(found('Smoke rose over Plum Street.', [['Plum Street', 'organization']])).toEqual(['Plum Street']);
    expect(found('Smoke rose over Plum Holdings.', [['Plum Holdings', 'organization']])).toEqual([]);
  });

  test('a team in the name of its country stays an organization', () => {
    expect(
      found('Then Canada beat Sweden 3-1.', [
        ['Canada', 'organization'],
        ['Sweden', 'organization'],
      ]),
    ).toEqual([]);
  });

  test('the place of a compound with a hyphen', () => {
    const text =
      'An Oslo-based charity and a New York-born singer met Iran-backed fighters and a Norwegian-born cook.';
    expect(found(text, [['charity', 'organization']])).toEqual(['Oslo', 'New York']);
  });

  test('a name cut at its particle is completed', () => {
    const text = 'Floods reached Frankfurt am Main and Usti nad Labem on Friday.';
    const tagged: [string, EntityType][] = [
      ['Frankfurt', 'place'],
      ['Usti', 'place'],
      ['Labem', 'place'],
    ];
    expect(found(text, tagged)).toEqual(['Frankfurt am Main', 'Usti nad Labem']);
    expect(
      found('He left Essen for Ulm.', [
        ['Essen', 'place'],
        ['Ulm', 'place'],
      ]),
    ).toEqual(['Essen', 'Ulm']);
  });

  test('a doubtful place that nobody knows is taken for an organization', () => {
    const sure = prepared('They met at Quellhaus today.', [['Quellhaus', 'place']]);
    const doubtful = prepared('They met at Quellhaus today.', [['Quellhaus', 'place']]);
    doubtful.mentions[0]!.confidence = 0.3;
    for (const draft of [sure, doubtful]) gazetteerPlaces.run(draft, { gazetteer });
    expect(sure.mentions[0]!.type).toBe('place');
    expect(doubtful.mentions[0]!.type).toBe('organization');
  });

  test('small names that the tagger left alone stay so', () => {
    expect(
      found('Over the years, Said wrote for Port readers. Amal Haddad agreed.', [['Amal Haddad', 'person']]),
    ).toEqual([]);
  });
});

test('ten thousand capitalised words in one sentence take bounded time', () => {
  const text = `${'San Reading '.repeat(5000)}.`;
  expect(processorMs(() => expect(found(text)).toEqual([]))).toBeLessThan(10_000);
});
