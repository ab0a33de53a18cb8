/** The names of the made analysis of the bundled story: see `story.fixture.ts`. Not shipped. */
import type { Entity, Mention, PlaceKind, Span } from '../analysis/contract.ts';
import { STORY_TEXT } from '../welcome/story.ts';

/** The n-th place where the words stand in the story; throws if they do not. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) {
    start = STORY_TEXT.indexOf(words, start + 1);
    if (start < 0) throw new Error(`not in the story: ${words} (${nth})`);
  }
  return { start, end: start + words.length };
}

const role = (words: string) => ({ text: words, ...at(words) });

function person(id: string, name: string, alias: string, words: string): Entity {
  return { id, type: 'person', name, aliases: [alias], roles: [role(words)] };
}

function place(
  id: string,
  name: string,
  kind: PlaceKind,
  country: string | null,
  [lat, lon]: [number, number],
  why: string,
): Entity {
  return { id, type: 'place', name, aliases: [], roles: [], kind, lat, lon, country, why };
}

export const entities: Entity[] = [
  person('e1', 'Nuri Belqasem', 'Belqasem', 'a spokesman for the Libyan coast guard'),
  person('e2', 'Ingrid Solvang', 'Solvang', 'CMRN director'),
  person('e3', 'Doreen Zahra', 'Zahra', 'transport minister'),
  person('e4', 'Rafiq Darwiche', 'Darwiche', 'managing director'),
  person('e5', 'Nadia Ferrante', 'Ferrante', 'a nurse from Palermo'),
  {
    ...place(
      'p1',
      'Tripoli',
      'city',
      'LY',
      [32.887, 13.191],
      'the dateline says Libya; largest place of that name',
    ),
    candidates: [
      { name: 'Tripoli', lat: 34.437, lon: 35.85, country: 'LB' },
      { name: 'Tripoli', lat: 37.51, lon: 22.38, country: 'GR' },
    ],
  },
  place('p2', 'Libya', 'country', 'LY', [27, 17], 'a country'),
  place('p3', 'Mediterranean', 'water', null, [35, 18], 'a sea'),
  place('p4', 'Valletta', 'city', 'MT', [35.899, 14.515], 'the only place of that name; capital of Malta'),
  {
    ...place('p5', 'Tripoli', 'city', 'LB', [34.437, 35.85], 'the text says Lebanon'),
    candidates: [{ name: 'Tripoli', lat: 32.887, lon: 13.191, country: 'LY' }],
  },
  place('p6', 'Lebanon', 'country', 'LB', [33.85, 35.86], 'a country'),
  place('p7', 'Malta', 'country', 'MT', [35.94, 14.4], 'a country'),
  place('p8', 'Rome', 'city', 'IT', [41.893, 12.483], 'largest place of that name'),
  place('p9', 'Palermo', 'city', 'IT', [38.116, 13.361], 'largest place of that name; near Malta'),
  place('p10', 'Split', 'city', 'HR', [43.508, 16.44], 'the text says Croatia'),
  place('p11', 'Croatia', 'country', 'HR', [45.1, 15.2], 'a country'),
  place('p12', 'Brussels', 'city', 'BE', [50.85, 4.35], 'largest place of that name'),
  {
    id: 'o1',
    type: 'organization',
    name: 'Central Mediterranean Rescue Network',
    aliases: ['CMRN'],
    roles: [role('a charity that listens for distress calls')],
  },
  { id: 'o2', type: 'organization', name: 'Orontes Lines', aliases: [], roles: [] },
  { id: 'o3', type: 'organization', name: 'Libyan Transport Ministry', aliases: [], roles: [] },
  { id: 'o4', type: 'organization', name: 'European Union', aliases: [], roles: [] },
];

function mention(entity: string, words: string, nth = 1, confidence = 0.93): Mention {
  const type = entities.find((e) => e.id === entity)!.type;
  return { ...at(words, nth), type, entity, by: 'names/crf', confidence };
}

export const mentions: Mention[] = [
  mention('p1', 'TRIPOLI'),
  mention('p2', 'Libya'),
  mention('p3', 'Mediterranean', 1, 0.71),
  mention('p4', 'Valletta'),
  mention('p1', 'Tripoli', 1, 0.88),
  mention('e1', 'Nuri Belqasem'),
  mention('p5', 'Tripoli', 2, 0.84),
  mention('p6', 'Lebanon'),
  mention('p7', 'Malta'),
  mention('o1', 'Central Mediterranean Rescue Network'),
  mention('o1', 'CMRN'),
  mention('p4', 'Valletta', 2),
  mention('o1', 'CMRN', 2),
  mention('e2', 'Ingrid Solvang'),
  mention('p8', 'Rome'),
  mention('p7', 'Malta', 2),
  mention('e3', 'Doreen Zahra'),
  mention('e3', 'Zahra', 2),
  mention('p1', 'Tripoli', 3),
  mention('o3', 'Libyan Transport Ministry'),
  mention('o2', 'Orontes Lines'),
  mention('e4', 'Rafiq Darwiche'),
  mention('e5', 'Nadia Ferrante'),
  mention('p9', 'Palermo'),
  mention('p10', 'Split', 1, 0.44),
  mention('p11', 'Croatia'),
  mention('o2', 'Orontes Lines', 2),
  mention('o4', 'European Union'),
  mention('p12', 'Brussels'),
];
