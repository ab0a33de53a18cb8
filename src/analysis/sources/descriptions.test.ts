import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const sources = (text: string) => analyze({ text, lang: 'en' }, resources).sources;
const names = (text: string) => sources(text).map((s) => `${s.kind} ${s.name}`);

describe('sources: unnamed people in the words used for them', () => {
  it.each([
    [
      'keeps why there is no name',
      'The talks failed, said a senior official who spoke on condition of anonymity.',
      'anonymous a senior official who spoke on condition of anonymity',
    ],
    [
      'keeps it behind a comma',
      'A senior official, who was not authorized to speak publicly, said the talks had failed.',
      'anonymous a senior official, who was not authorized to speak publicly',
    ],
    [
      'leaves any other clause out',
      'A senior official, who had arrived by train, said the talks had failed.',
      'anonymous a senior official',
    ],
    [
      'is not the person they are close to',
      'Two officials close to Ada Holm said the talks had failed.',
      'anonymous two officials close to Ada Holm',
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
  it('keeps it where the sentence behind tells', () => {
    const [source] = sources(
      'Two officials said the talks had failed. The officials spoke on condition of anonymity because the talks were secret.',
    );
    expect(source).toMatchObject({ name: 'two officials', role: 'spoke on condition of anonymity' });
  });
});

describe('sources: bodies that are named once and then described', () => {
  it.each([
    [
      'ministry',
      'The Norland Transport Ministry closed the road on Monday. The ministry said the road was unsafe.',
      'government Norland Transport Ministry',
    ],
    [
      'company',
      'Brannock Steel Inc. closed its mill on Monday. The company said the mill was too old.',
      'organization Brannock Steel Inc.',
    ],
    [
      'union',
      'The Norland Dockers Union went on strike. The union said wages were too low.',
      'organization Norland Dockers Union',
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
  it.each([
    [
      'a company by what else it cannot be',
      'Varn Foods closed its mill at Orvane on Monday. The company said the mill was too old.',
      'organization Varn Foods',
    ],
    [
      'the one that the story is about',
      'Varn Foods closed its mill, which it bought from Brannock Oats. Varn Foods makes bread. The company said the mill was too old.',
      'organization Varn Foods',
    ],
    [
      'not one of two',
      'Varn Airlines bought Brannock Motors on Monday. The company said the mill was too old.',
      'organization the company',
    ],
    [
      'not what its name says is something else',
      'The Norland Dockers Union went on strike. The company said wages were high.',
      'organization the company',
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
  it('stays the words used where two were named', () => {
    const text =
      'The Norland Transport Ministry and the Norland Finance Ministry met on Monday. The ministry said the road was unsafe.';
    expect(names(text)).toEqual(['government the ministry']);
  });
  it('stays the words used where the words tell another', () => {
    const text =
      'The Norland Transport Ministry closed the road on Monday. The finance ministry said the road was unsafe.';
    expect(names(text)).toEqual(['government the finance ministry']);
  });
  it('stays the words used where it is named only later', () => {
    const text =
      'The ministry said the road was unsafe. The Norland Transport Ministry closed the road on Monday.';
    expect(names(text)).toEqual(['government the ministry']);
  });
});

describe('sources: people told of by what they are', () => {
  it.each([
    ['age', 'Ada Holm won the race. “I ran well,” the 24-year-old said.', 'person Ada Holm'],
    ['nation', 'Ada Holm won the race. “I ran well,” the Italian said.', 'person Ada Holm'],
    ['not a people', 'Ada Holm left. The French said the talks had failed.', 'organization the French'],
    [
      'an age between comma and name',
      'The guard, 58-year-old Olaf Holm, said he had seen nothing.',
      'person Olaf Holm',
    ],
    [
      'a title between comma and name',
      'The election commission’s chair, Judge Ada Holm, said turnout was low.',
      'person Ada Holm',
    ],
    [
      'a name behind the body that she leads',
      'Leader of the opposition in the assembly Ada Holm said turnout was low.',
      'person Ada Holm',
    ],
    [
      'several people at a sentence’s head',
      'Attorneys for the union said the pay was low.',
      'anonymous attorneys for the union',
    ],
    ['the opposition', 'On Monday the opposition said the pay was low.', 'organization the opposition'],
    [
      'not whom an aide serves',
      'A spokesman for the assembly said Ada Holm was away.',
      'anonymous a spokesman for the assembly',
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('sources: small words in capitals', () => {
  it('“US” is no pronoun', () => {
    expect(names('A deal is near, a senior US official told reporters.')).toEqual([
      'anonymous a senior US official',
    ]);
  });
});

describe('sources: bodies taken up by “it”', () => {
  it.each([
    ['The Varn Foundation was set up in 1988. It said the mill was too old.', 'organization Varn Foundation'],
    [
      'Varn Foods is old. The company was set up in 1988. It said the mill was too old.',
      'organization Varn Foods',
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
  it('lists none where it takes up no body', () => {
    expect(names('The mill was set up in 1988. It said nothing: “We will wait.”')).toEqual([]);
  });
});

describe('sources: two people at once', () => {
  it.each([
    [
      'Norland minister Ada Holm and her counterpart, Olaf Brandt, said the talks had failed.',
      'person Ada Holm and Olaf Brandt',
    ],
    ['Ada Holm, who met Olaf Brandt and left, said the talks had failed.', 'person Ada Holm'],
    ['The minister and party leader, Ada Holm, said the talks had failed.', 'person Ada Holm'],
    [
      'A spokesman for Ada Holm and Olaf Brandt said the talks had failed.',
      'anonymous a spokesman for Ada Holm and Olaf Brandt',
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('sources: the statement', () => {
  it('is of who spoke right before', () => {
    expect(names('Varn Foods said the mill was too old. The statement said it would close.')).toEqual([
      'organization Varn Foods',
    ]);
  });
  it('is a document where nobody did', () => {
    expect(names('The mill is old. The statement said it would close.')).toEqual(['document the statement']);
  });
  it('leaves “however” out of who speaks', () => {
    expect(names('Workers from the mill, however, said it would close.')).toEqual([
      'public workers from the mill',
    ]);
  });
});

describe('sources: documents', () => {
  it.each([
    ['A document seen by Reuters showed that the ship was old.', 'document a document seen by Reuters'],
    [
      'A report released by the ministry said the ship was old.',
      'document a report released by the ministry',
    ],
    ['An inquiry found in 2021 that the ship was old.', 'document an inquiry'],
    ['An exit poll by Varn said turnout was low.', 'document an exit poll by Varn'],
    ['The fans’ trust said tickets were dear.', 'organization the fans’ trust'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('sources: counted, not named', () => {
  it('is nobody in person', () => {
    expect(names('Diplomats met on Monday. One of them said the talks had failed.')).toEqual([
      'anonymous one of them',
    ]);
  });
});

describe('sources: spokespeople', () => {
  it('keeps the person and whom she speaks for', () => {
    const text = 'Norland Transport Ministry spokeswoman Ada Holm said the road was unsafe.';
    const [source] = sources(text);
    expect(source).toMatchObject({ kind: 'person', name: 'Ada Holm' });
    expect(source!.speaksFor).toMatchObject({ name: 'Norland Transport Ministry' });
    expect(source!.speaksFor!.entity).toMatch(/^o/);
  });
  it('keeps whom an unnamed one speaks for', () => {
    const text = 'A spokesman for the Norland Transport Ministry said the road was unsafe.';
    const [source] = sources(text);
    expect(source).toMatchObject({ kind: 'anonymous', speaksFor: { name: 'Norland Transport Ministry' } });
  });
  it('takes the ministry for the one that was named', () => {
    const text =
      'The Norland Transport Ministry closed the road. Ada Holm, a spokeswoman for the ministry, said it was unsafe.';
    expect(sources(text)[0]).toMatchObject({
      name: 'Ada Holm',
      speaksFor: { name: 'Norland Transport Ministry' },
    });
  });
  it('keeps the words where whom she speaks for is no name', () => {
    const text = 'Ada Holm, a spokeswoman for the harbor pilots, said the road was unsafe.';
    expect(sources(text)[0]!.speaksFor).toEqual({ name: 'harbor pilots', entity: null });
  });
  it('is not the voice of a place that stands near', () => {
    const text = 'In Orvane, Kremlin spokesman Igor Holm said the road was safe.';
    expect(sources(text)[0]!.speaksFor).toMatchObject({ name: 'Kremlin' });
    const aid = 'Ada Holm, a spokeswoman for the aid group in Moscow, said the road was safe.';
    expect(sources(aid)[0]!.speaksFor).toMatchObject({ name: 'aid group in Moscow', entity: null });
  });
  it('is nobody’s voice without such a word', () => {
    const text = 'Norland Transport Minister Ada Holm said the road was unsafe.';
    expect(sources(text)[0]!.speaksFor).toBeNull();
  });
});

describe('sources: as the words stand within a sentence', () => {
  it.each([
    ['A senior port official said the bridge was safe.', 'anonymous a senior port official'],
    ['Residents reached by telephone said the bridge was safe.', 'public residents reached by telephone'],
    ['His lawyer said the bridge was safe.', 'anonymous his lawyer'],
    ['The Brannock Times said the bridge was safe.', 'media Brannock Times'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});

describe('sources: kinds', () => {
  it.each([
    ['The Norland Environment Agency said the river was clean.', 'organization Norland Environment Agency'],
    ['The Norland News Agency said the river was clean.', 'media Norland News Agency'],
    ['The bridge was safe, the RBN newspaper reported.', 'media RBN'],
    ['Previous research suggested that the river was clean.', 'document previous research'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });
});
