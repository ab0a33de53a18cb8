/** English words of time and number, and what each can mean. */
import type { DayPart, Unit } from '../../../analysis/time/expression.ts';
import type { WordSense } from '../../../analysis/time/language.ts';
import type { Grain } from '../../../analysis/time/period.ts';

const senses = new Map<string, WordSense>();

function add(words: string, sense: WordSense): void {
  for (const word of words.split(' ')) senses.set(word, { ...senses.get(word), ...sense });
}

const MONTHS = [
  'january|jan. jan',
  'february|feb. feb',
  'march|mar. mar',
  'april|apr. apr',
  'may|',
  'june|jun. jun',
  'july|jul. jul',
  'august|aug. aug',
  'september|sept. sep. sept sep',
  'october|oct. oct',
  'november|nov. nov',
  'december|dec. dec',
];
MONTHS.forEach((line, i) => {
  const [name, short] = line.split('|');
  add(name!, { month: i + 1, capital: true });
  if (short) add(short, { month: i + 1, capital: true, short: true });
});

const WEEKDAYS = [
  'monday mondays|mon. mon',
  'tuesday tuesdays|tue. tues. tue tues',
  'wednesday wednesdays|wed. wed',
  'thursday thursdays|thu. thur. thurs. thu thurs',
  'friday fridays|fri. fri',
  'saturday saturdays|sat. sat',
  'sunday sundays|sun. sun',
];
WEEKDAYS.forEach((line, i) => {
  const [names, short] = line.split('|');
  const [name, plural] = names!.split(' ');
  add(name!, { weekday: i + 1, capital: true });
  add(plural!, { weekday: i + 1, capital: true, plural: true });
  add(short!, { weekday: i + 1, capital: true, short: true });
});

['spring', 'summer', 'autumn', 'winter'].forEach((name, season) => {
  add(name, { season });
  add(`${name}s`, { season, plural: true });
});
add('fall', { season: 2, short: true });

const PARTS: Record<string, DayPart> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'EV',
  night: 'NI',
  nights: 'NI',
  overnight: 'NI',
  lunchtime: 'MI',
};
for (const [word, part] of Object.entries(PARTS)) add(word, { part, plural: word.endsWith('s') });

const UNITS: readonly [words: string, unit: Unit, grain?: Grain][] = [
  ['second sec secs', 'TS'],
  ['minute min mins', 'TM'],
  ['hour hr hrs', 'TH'],
  ['day', 'D', 'day'],
  ['week', 'W', 'week'],
  ['weekend', 'WE', 'weekend'],
  ['month', 'M', 'month'],
  ['quarter', 'Q', 'quarter'],
  ['year yr yrs', 'Y', 'year'],
  ['decade', 'DE', 'decade'],
  ['millennium', 'ML', 'millennium'],
];
for (const [words, unit, grain] of UNITS) {
  const name = words.split(' ')[0]!;
  add(words, grain ? { unit, grain } : { unit });
  add(`${name}s`, grain ? { unit, grain, plural: true } : { unit, plural: true });
}
add('century', { unit: 'CE', grain: 'century' });
add('centuries', { unit: 'CE', grain: 'century', plural: true });
add('millennia', { unit: 'ML', grain: 'millennium', plural: true });
add('fortnight', { unit: 'W', cardinal: 2 });

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
CARDINALS.split(' ').forEach((word, cardinal) => {
  add(word, { cardinal });
});
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
  add(word, { cardinal: (i + 2) * 10 });
});
add('hundred', { scale: 100 });
add('thousand', { scale: 1000 });
add('million', { scale: 1_000_000 });

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
ORDINALS.split(' ').forEach((word, i) => {
  add(word, { ordinal: i + 1 });
});
add('twentieth', { ordinal: 20 });
add('thirtieth', { ordinal: 30 });

add('several few many numerous countless', { vague: true });

const ZONES =
  'gmt utc est edt et cst cdt mst mdt pst pdt pt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt wib';
add(ZONES, { zone: true });

export { senses };
