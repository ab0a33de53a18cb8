import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../test/processor-time.ts';
import { entityOf, gazetteer, marked, resolved } from './places.fixture.ts';
import { resolvePlaces } from './resolve-places.ts';

/** Where the place lies: its kind, country and first-level region, `city US Texas`. */
function where(bracketed: string, name: string, url?: string): string {
  const draft = resolved(bracketed, { url });
  const { kind, country, geonameId, lat, lon } = entityOf(draft, name);
  const hit = gazetteer
    .find(name)
    .find(({ place }) => gazetteer.geonameId(place) === geonameId && gazetteer.kind(place) === kind);
  const region = hit ? gazetteer.regionOf(hit.place) : -1;
  expect(lat === null).toBe(lon === null);
  return [kind, country, region >= 0 && region !== hit?.place ? gazetteer.name(region) : ''].join(' ').trim();
}

describe('the words beside the name decide', () => {
  test.each([
    ['A barn burned down near [Paris], [Texas], on Sunday.', 'Paris', 'city US Texas'],
    ['Police in [London], [Ontario], searched a warehouse.', 'London', 'city CA Ontario'],
    ['She runs a bakery in [Athens], [Ga.], with her brother.', 'Athens', 'city US Georgia'],
    ['The ship left [Tripoli], [Lebanon], before dawn.', 'Tripoli', 'city LB Liban-Nord'],
    ['A dam above [Cambridge] in [New Zealand] was inspected.', 'Cambridge', 'city NZ Waikato Region'],
    ['Rebels shelled the Syrian town of [Salamiyah] overnight.', 'Salamiyah', 'city SY Hama'],
    ['The clinic in [Springfield], OR, will close in May.', 'Springfield', 'city US Oregon'],
  ])('%s', (text, name, expected) => {
    expect(where(text, name)).toBe(expected);
  });

  test('the state after a comma is the state, not the country of its name', () => {
    expect(where('A court in [Macon], [Georgia], freed the driver.', 'Georgia')).toBe('region US');
  });

  test('a region is meant where the story says so, else the town', () => {
    expect(where('Shells fell on villages in the [Kherson] region.', 'Kherson')).toBe('region UA');
    expect(where('Shells fell on [Kherson] on Friday.', 'Kherson')).toBe('city UA Kherson');
  });
});

test.each([
  ['Crews in [Oslo], [Hamburg], [Bergen] and [Gothenburg] stayed ashore.', 'city NO Vestland'],
  ['Ships for [Hamburg], [Bergen] and [Gothenburg] wait.', 'city NO Vestland'],
  ['Crews in [Hamburg], [Bergen County], [New Jersey], stayed at home.', ''],
])('towns in a row do not lie in each other: %s', (text, bergen) => {
  if (bergen) expect(where(text, 'Bergen')).toBe(bergen);
  expect(where(text, 'Hamburg')).toMatch(bergen ? /DE/ : /US New Jersey/);
});

test('capitals do not lie in Illinois, though it has a town of the name of each', () => {
  const story =
    '[Moscow] told [Paris], [Berlin] and [Vienna] that its envoy would fly to [Geneva]. [Washington] was told too.';
  expect(where(story, 'Geneva')).toBe('city CH Geneva');
  expect(where(`${story} [Illinois] was not.`, 'Paris')).toMatch(/^city FR/);
});

test.each([
  ['The ship left [Tripoli] before dawn.', 0],
  ['The ship left [Tripoli], [Lebanon], before dawn.', 1],
])('a town and the region around it are one other place of the name: %s', (text, times) => {
  const { candidates } = entityOf(resolved(text), 'Tripoli');
  expect(candidates!.filter(({ country }) => country === 'LY')).toHaveLength(times);
  expect(candidates!.map(({ name }) => name)).toContain('Tripoli, Iowa, United States');
});

test('an unknown place lies at a town that the story visits, not at a government that it names', () => {
  const draft = marked('[Bremen] sleeps. Drivers met in [Osterloge]. [Berlin] closed the road.');
  draft.mentions[2]!.metonymic = 0.9;
  resolvePlaces.run(draft, { gazetteer });
  expect(entityOf(draft, 'Osterloge').lat).toBeCloseTo(entityOf(draft, 'Bremen').lat!, 3);
});

describe('in copy of an agency', () => {
  const country = (bracketed: string, name: string) => {
    const draft = marked(bracketed);
    draft.wire.isWire = true;
    resolvePlaces.run(draft, { gazetteer });
    return entityOf(draft, name).country;
  };
  test.each([
    // A Paris and a Milan lie near each other in Tennessee, which the story does not name.
    ['The show, which opened in [Paris] on Sunday, will travel to [Milan].', 'Milan', 'IT'],
  ])('a small namesake is no neighbour in a country that is not told: %s', (text, name, expected) => {
    expect(country(text, name)).toBe(expected);
  });
  test.each([
    ['A singer from [Memphis], [Tennessee], fell ill between [Nashville] and [Milan].', 'Milan', 'IT'],
    ['[Nashville], [Tennessee], thanked the choir, which sang in [Milan], [Tenn.], too.', 'Milan', 'US'],
    ['A farmer from [Memphis], [Tennessee], bought the mill in [Union City].', 'Union City', 'US'],
  ])('a namesake of a place that is known far and wide is told apart: %s', (text, name, expected) => {
    expect(country(text, name)).toBe(expected);
  });
  test('what goes from one place to another does not say that they lie together', () => {
    expect(
      country('Songs that were loved from [Memphis] to [Milan] were sung in [Tennessee].', 'Milan'),
    ).toBe('IT');
  });
  test('but the towns of a country that is told are', () => {
    expect(country('A German court in [Halle] freed a man from [Leipzig].', 'Halle')).toBe('DE');
  });
});

test('capitals that the story prints alone give way to the name as it is known', () => {
  const names = resolved('[LYON] — The river left [LE MANS] and the [UK] dry.').entities;
  expect(names.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Lyon', ['LYON']],
    ['Le Mans', ['LE MANS']],
    ['UK', []],
  ]);
});

test('two places of one name in one story are two places', () => {
  const draft = resolved(
    '[TRIPOLI], [Libya] — The boat left [Tripoli], [Lebanon], on Monday. [Tripoli] sent a tug.',
  );
  const towns = draft.entities.filter(({ name }) => name === 'Tripoli');
  expect(towns.map(({ country }) => country)).toEqual(['LY', 'LB']);
  const named = draft.mentions.filter(({ start, end }) => /tripoli/i.test(draft.text.slice(start, end)));
  expect(named.map(({ entity }) => entity)).toEqual([towns[0]!.id, towns[1]!.id, towns[0]!.id]);
});

test('however much the story is of the one, the other stays where its own words put it', () => {
  const more = '[Tripoli] waits. '.repeat(20);
  const { entities } = resolved(
    `[TRIPOLI], [Libya] — ${more}Nobody in [Tripoli] had seen the boat from [Tripoli], [Lebanon].`,
  );
  const [libyan, lebanese] = entities.filter(({ name }) => name === 'Tripoli');
  expect([libyan!.country, lebanese!.country]).toEqual(['LY', 'LB']);
  expect(lebanese!.candidates!.map(({ country }) => country)).toContain('LY');
  expect(lebanese!.reasons).toEqual([{ code: 'qualified', name: 'Lebanon' }]);
});

test('one place with and without its country stays one', () => {
  const draft = resolved('[Paris], [France], waits. Rain fell on [Paris]. Bells rang in [Paris], [France].');
  expect(draft.entities.filter(({ name }) => name === 'Paris')).toHaveLength(1);
});

test('a dateline’s capitals give way to the name as the story prints it', () => {
  const draft = resolved(
    '[LYON], France — The river rose again. Bakers in [Lyon] stayed open. [LYON] waits.',
  );
  expect(draft.entities).toMatchObject([{ name: 'Lyon', aliases: ['LYON'] }]);
});

describe('the other places of the story decide', () => {
  test('Georgia between neighbours is the country, among American towns the state', () => {
    const abroad = 'Ministers of [Georgia], [Armenia] and [Azerbaijan] met in [Tbilisi].';
    expect(where(abroad, 'Georgia')).toBe('country GE');
    const home =
      'Schools in [Atlanta] and [Savannah] stay shut. Rain is due all over [Georgia] and [Alabama].';
    expect(where(home, 'Georgia')).toBe('region US');
  });

  test('Jordan among Arab states is the country', () => {
    expect(where('Trucks from [Jordan] waited at the border with [Syria].', 'Jordan')).toBe('country JO');
  });

  test('Paris near Henry County is not in France', () => {
    const text = 'Volunteers from [Paris] and [Henry County] met in [McKenzie] and [Huntingdon] last week.';
    expect(where(text, 'Paris')).toBe('city US Tennessee');
  });

  test('a list of states is no tour of villages in Texas', () => {
    const text =
      'Envoys of [Italy], [Greece], [Cyprus], [Germany] and [France] met in [Rome]. [Washington] and [Moscow] sent nobody.';
    expect(where(text, 'Italy')).toBe('country IT');
    expect(where(text, 'Rome')).toBe('city IT Lazio');
    expect(where(text, 'Moscow')).toBe('city RU Moscow');
    expect(where(text, 'Washington')).toBe('city US District of Columbia');
  });

  test('Nicosia is the capital of Cyprus', () => {
    const text = 'Talks on [Cyprus] resumed in [Nicosia] on Monday.';
    expect(where(text, 'Nicosia')).toMatch(/^city CY/);
    expect(where(text, 'Cyprus')).toBe('country CY');
  });

  test('Oklahoma is the state, not a borough in Pennsylvania', () => {
    expect(where('Tornadoes crossed [Oklahoma] and [Kansas].', 'Oklahoma')).toBe('region US');
    expect(where('He grew up in [Oklahoma].', 'Oklahoma')).toBe('region US');
  });

  test('Washington alone is the capital, beside Seattle the state', () => {
    expect(where('The envoy flew to [Washington] on Tuesday.', 'Washington')).toBe(
      'city US District of Columbia',
    );
    const text = 'Ferries in [Washington state] stopped. [Seattle], [Tacoma] and [Spokane] had snow.';
    expect(where(text, 'Washington state')).toBe('region US');
  });

  test('the largest place stands where nothing else speaks', () => {
    expect(where('He was born in [Paris].', 'Paris')).toBe('city FR Île-de-France');
    expect(where('He was born in [London].', 'London')).toBe('city GB England');
  });

  test('people of a country speak for its towns', () => {
    const text = 'Spanish police searched flats in [Guadalajara]. Spanish courts had asked for it.';
    expect(where(text, 'Guadalajara')).toMatch(/^city ES/);
    expect(where('Police searched flats in [Guadalajara].', 'Guadalajara')).toMatch(/^city MX/);
  });
});

describe('the publisher', () => {
  test('a paper called after the town makes it that town', () => {
    const text = 'The council of [Lebanon] meets on Monday in [Boone County].';
    expect(where(text, 'Lebanon', 'https://www.lebanonreporter.com/a')).toMatch(/^city US/);
  });

  test('a country domain speaks for the country', () => {
    expect(where('The mayor of [Hamilton] resigned.', 'Hamilton', 'https://news.example.nz/1')).toMatch(/NZ/);
  });
});

describe('what is no place of that name', () => {
  test('initials are no villages: M.S. is not Malaysia, EU no town in France', () => {
    expect(entityOf(resolved('Nurses care for people with [M.S.] at home.'), 'M.S.').lat).toBeNull();
    expect(entityOf(resolved('The [EU] agreed.'), 'EU').lat).toBeNull();
  });

  test('an unknown hamlet gets no point out of nowhere', () => {
    const entity = entityOf(resolved('The well in [Qwertzheim] ran dry.'), 'Qwertzheim');
    expect(entity).toMatchObject({ lat: null, lon: null, geonameId: null });
    expect(entity.approximate).toBeUndefined();
  });

  test('an unknown street is shown at its town, and says so', () => {
    const entity = entityOf(
      resolved('Fire broke out on [Plumtree Lane] in [Toledo], [Ohio].'),
      'Plumtree Lane',
    );
    expect(entity).toMatchObject({ country: 'US', geonameId: null, approximate: true });
    expect(entity.lat).toBeCloseTo(41.66, 1);
    expect(entity.why).toContain('Toledo');
  });

  test('a street or a mountain lies at no town that it is called after', () => {
    const text =
      'A bus from [Cleveland] burned on [Cleveland Street] in [Toledo], [Ohio]. Snow fell on [Mount Akron].';
    expect(entityOf(resolved(text), 'Cleveland Street').why).toContain('Toledo');
    expect(entityOf(resolved(text), 'Mount Akron').why).not.toContain('Akron');
  });

  test('a town is found without its particle, a hamlet that has none is another place', () => {
    expect(where('Shells fell on [El Arish] in [Egypt].', 'El Arish')).toMatch(/EG/);
    expect(entityOf(resolved('Pilgrims left [El Cisne].'), 'El Cisne').geonameId).toBeNull();
  });

  test('an unknown town whose country is told lies at no town of another country', () => {
    const draft = resolved('In [Qwertzheim], [Norway], the mayor of [Toledo], [Ohio], spoke.');
    expect(entityOf(draft, 'Qwertzheim').lat).toBeNull();
  });

  test('a planet is on no map; the town that is called after it is', () => {
    expect(
      entityOf(resolved('The comet passed [Earth] and [Mars] on its way to [Toledo].'), 'Earth').lat,
    ).toBeNull();
    expect(where('A mill burned in [Earth], [Texas]. [Earth] is small.', 'Earth')).toBe('city US Texas');
  });
});

describe('entities', () => {
  test('the forms of one country are one entity under its fullest name', () => {
    const draft = resolved('The [U.S.] said so. The [United States] and the [US] agreed. So did [America].');
    expect(draft.entities).toHaveLength(1);
    expect(draft.entities[0]).toMatchObject({
      id: 'p1',
      name: 'United States',
      kind: 'country',
      country: 'US',
    });
    expect(draft.entities[0]!.aliases).toEqual(expect.arrayContaining(['U.S.', 'US', 'America']));
    expect(draft.mentions.every(({ entity }) => entity === 'p1')).toBe(true);
  });

  test('a state and its abbreviation are one entity', () => {
    const draft = resolved('He moved to [Reno], [Nev.], as a child. [Nevada] has changed since.');
    expect(entityOf(draft, 'Nev.').id).toBe(entityOf(draft, 'Nevada').id);
  });

  test('a town and its short form are one entity', () => {
    const draft = resolved('Water stood in [Frankfurt an der Oder]. Schools in [Frankfurt] were shut.');
    expect(draft.entities).toHaveLength(1);
    expect(draft.entities[0]!.name).toBe('Frankfurt an der Oder');
    expect(draft.entities[0]!.lon).toBeCloseTo(14.55, 1);
  });

  test('the reason and the other places of the name are told', () => {
    const draft = resolved('A barn burned down near [Paris], [Texas], on Sunday.');
    const { why, reasons, candidates } = entityOf(draft, 'Paris');
    expect(why).toBe('the story says Texas');
    expect(reasons).toEqual([{ code: 'qualified', name: 'Texas' }]);
    expect(candidates![0]!.name).toBe('Paris, Île-de-France, France');
    expect(entityOf(resolved('Snow fell on [Ulaanbaatar].'), 'Ulaanbaatar').why).toBe(
      'largest place of that name',
    );
  });
});

describe('hostile input', () => {
  test('ten thousand names take bounded time', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `[Springfield] and [San${i}]`).join(' ');
    const time = processorMs(() => expect(resolved(text).entities.length).toBeGreaterThan(1));
    expect(time).toBeLessThan(20_000);
  });

  test('fifty thousand mentions of two names take bounded time', () => {
    const text = '[Springfield], [Ohio]; '.repeat(25_000);
    expect(processorMs(() => expect(resolved(text).entities).toHaveLength(2))).toBeLessThan(20_000);
  });

  test('an empty text has no places', () => {
    expect(resolved('').entities).toEqual([]);
  });

  test('no gazetteer: mentions stay, and the reader is told why', () => {
    const draft = marked('Snow fell in [Oslo].');
    resolvePlaces.run(draft, { problems: ['analysis/places/gazetteer.bin: it is damaged'] });
    expect(draft.mentions).toHaveLength(1);
    expect(draft.notices).toEqual([
      { code: 'noPlaces', parts: ['analysis/places/gazetteer.bin: it is damaged'] },
    ]);
  });
});
