import { describe, expect, it } from 'vitest';
import { datelineDate, parseDateline } from './dateline.ts';

const read = (text: string) => {
  const line = parseDateline(text);
  return line && { words: text.slice(line.start, line.end), places: line.places, agency: line.agency };
};

describe('datelines', () => {
  it.each([
    ['BRANNOCK (AP) — The mayor said', 'BRANNOCK (AP) —', ['BRANNOCK'], 'ap'],
    ['EAST VELL, Ore. (AP) — Rain fell', 'EAST VELL, Ore. (AP) —', ['EAST VELL'], 'ap'],
    [
      'VELLA/BRANNOCK, March 3 (Reuters) - Rain',
      'VELLA/BRANNOCK, March 3 (Reuters) -',
      ['VELLA', 'BRANNOCK'],
      'reuters',
    ],
    ['Vella/Brannock, 12 oct (EFE).- Llueve', 'Vella/Brannock, 12 oct (EFE).-', ['Vella', 'Brannock'], 'efe'],
    ['(CBS/AP) VELLA - Police said', '(CBS/AP) VELLA -', ['VELLA'], 'ap'],
    ['(ANSA) - VELLA, 28 LUG - Piove', '(ANSA) - VELLA, 28 LUG -', ['VELLA'], 'ansa'],
    ['Vellburg (dpa/lno) – Es regnet', 'Vellburg (dpa/lno) –', ['Vellburg'], 'dpa'],
    ['ВЕЛЛА, 29 июня. /ТАСС/. Дождь', 'ВЕЛЛА, 29 июня. /ТАСС/.', ['ВЕЛЛА'], 'tass'],
    ['ВЕЛЛА, 5 янв - РИА Новости. Дождь', 'ВЕЛЛА, 5 янв - РИА Новости.', ['ВЕЛЛА'], 'ria'],
    ['Велла. 4 января. ИНТЕРФАКС - Дождь', 'Велла. 4 января. ИНТЕРФАКС -', ['Велла'], 'interfax'],
    ['新华社海城1月12日电（记者王雨）今天下雨', '新华社海城1月12日电（记者王雨）', ['海城'], 'xinhua'],
    ['【6月18日 AFP】雨が降った', '【6月18日 AFP】', [], 'afp'],
    ['New Vella, Jan 13 (IANS): Rain', 'New Vella, Jan 13 (IANS):', ['New Vella'], 'ians'],
    ['THURSDAY, Dec. 15 (HealthDay News) -- Rain', 'THURSDAY, Dec. 15 (HealthDay News) --', [], 'healthday'],
    ['VELLA — The house will be sold', 'VELLA —', ['VELLA'], null],
    ['VELLA: The house will be sold', 'VELLA:', ['VELLA'], null],
    ['［海城 17日 ロイター］ - 雨が降った', '［海城 17日 ロイター］ -', ['海城'], 'reuters'],
    ['（中央社海城17日電）今天下雨', '（中央社海城17日電）', ['海城'], 'cna'],
    ['فيلا (واس) أغلقت الأمطار', 'فيلا (واس)', ['فيلا'], 'spa'],
    ['باريس (ا ف ب) - النص', 'باريس (ا ف ب) -', ['باريس'], 'afp'],
    ['فيلا 3 مارس آذار (رويترز) - النص', 'فيلا 3 مارس آذار (رويترز) -', ['فيلا'], 'reuters'],
    ['VELLA, Jan 17 AAP - Rain', 'VELLA, Jan 17 AAP -', ['VELLA'], 'aap'],
    ['By Ada Holm VELLA (Reuters) - Rain', 'By Ada Holm VELLA (Reuters) -', ['VELLA'], 'reuters'],
    ['Vella [UAE], January 17 (ANI): Rain', 'Vella [UAE], January 17 (ANI):', ['Vella'], 'ani'],
    ['VELLA 17/01 (BELGA) = Regen', 'VELLA 17/01 (BELGA) =', ['VELLA'], 'belga'],
    ['VELLA, 3. ožujka (Hina) - Pada kiša', 'VELLA, 3. ožujka (Hina) -', ['VELLA'], 'hina'],
    ['VELLA, March 3, 2021, SPA -- Rain', 'VELLA, March 3, 2021, SPA --', ['VELLA'], 'spa'],
    ['VELLA, March 3, AA Road -- Rain', 'VELLA, March 3, AA Road --', ['VELLA'], null],
    ['Vella (sda) Es regnet', 'Vella (sda)', ['Vella'], 'sda'],
    ['Vella, 17 January 2024 (FENA) - Rain', 'Vella, 17 January 2024 (FENA) -', ['Vella'], null],
  ])('reads %s', (text, words, places, agency) => {
    expect(read(text)).toEqual({ words, places, agency });
  });

  it.each([
    'The mayor told the Associated Press (AP) that rain was likely.',
    'Reuters (owned by Holm Group) said it would move.',
    'UPDATE: The bridge is open again',
    'The bridge — built in 1904 — is open again',
    'He said (Reuters) was wrong.',
    '“We will stay,” the mayor said.',
    'In Vella (photo: AP) rain fell.',
    'Ada Holm (CDU) - die Kanzlerin - sagte',
    'The Associated Press (AP) is an agency.',
    'Vella (12-3) - Brannock (4-5)',
  ])('finds none in %s', (text) => {
    expect(parseDateline(text)?.agency ?? null).toBeNull();
  });
});

describe('a label that opens a text', () => {
  it.each([
    'UPDATE: The bridge is open again',
    'CLAIM: A bridge was sold twice.',
    'EXPLAINER — Why the bridge is closed',
    'FACT CHECK: The bridge stands',
  ])('is no place: %s', (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});

describe('day of a dateline', () => {
  const day = (text: string, published?: string) => datelineDate(parseDateline(text)!, published);
  it('takes the year from the publication', () => {
    expect(day('VELLA, March 3 (Reuters) - Rain', '2021-03-04T08:00:00Z')).toBe('2021-03-03');
  });
  it('crosses the new year', () => {
    expect(day('VELLA, Dec 31 (Reuters) - Rain', '2021-01-01')).toBe('2020-12-31');
    expect(day('VELLA, Jan 1 (Reuters) - Rain', '2020-12-31')).toBe('2021-01-01');
  });
  it('is unknown without any year', () => {
    expect(day('VELLA, March 3 (Reuters) - Rain')).toBeNull();
    expect(day('VELLA, March 3, 2019 (Reuters) - Rain')).toBe('2019-03-03');
  });
  it('is no day that does not exist', () => {
    expect(day('VELLA, Feb 31 (Reuters) - Rain', '2021-03-04')).toBeNull();
  });
});
