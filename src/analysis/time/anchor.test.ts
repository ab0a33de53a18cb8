import { describe, expect, it } from 'vitest';
import { anchorDay } from './anchor.ts';
import { dayNumber } from './calendar.ts';

const may15 = dayNumber(2019, 5, 15);

describe('anchor', () => {
  it('is the dateline’s day before that of publication', () => {
    expect(anchorDay('2019-05-15', '2019-05-16')).toBe(may15);
    expect(anchorDay(null, '2019-05-15')).toBe(may15);
  });
  it('is the day as the publisher’s own zone writes it', () => {
    expect(anchorDay(null, '2019-05-15T23:50:00-05:00')).toBe(may15);
    expect(anchorDay(null, '2019-05-15T00:10:00+09:00')).toBe(may15);
  });
  it('is none where the date is missing, no date or absurd', () => {
    for (const published of [
      undefined,
      null,
      '',
      'yesterday',
      '0001-01-01',
      '1200-05-05',
      '9999-12-31',
      '2019-02-31',
      '2019-13-01',
    ])
      expect(anchorDay(null, published)).toBeNull();
  });
  it('believes the dateline where a publication date years off contradicts it', () => {
    expect(anchorDay('2019-05-15', '2031-01-01')).toBe(may15);
    expect(anchorDay('0001-01-01', '2019-05-15')).toBe(may15);
  });
});
