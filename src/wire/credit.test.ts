import { describe, expect, it } from 'vitest';
import { readContribution } from './contribution.ts';
import { readCredit } from './credit.ts';

describe('credits', () => {
  it.each([
    ['By Ada Holm, Associated Press', ['ap']],
    ['By ADA HOLM, Associated Press Writer 42 minutes ago', ['ap']],
    ['Reuters', ['reuters']],
    ['Von dpa 28.04.2024, 16:33', ['dpa']],
    ['ino/dpa', ['dpa']],
    ['zew, PAP', ['pap']],
    ['Quelle: APA/sda/dpa', ['apa', 'sda', 'dpa']],
    ['来源：新华网 2011-12-09 19:55:00', ['xinhua']],
    ['PTI | July 9, 2020 | Updated 08:24 IST', ['pti']],
    ['Par Le Veilleur et AFP', ['afp']],
    ['Associated Press of Pakistan', ['app']],
    ['By Ada Holm, PA', ['pa']],
    ['By Ada Holm and Ben Alder, PA Crime Correspondent', ['pa']],
  ])('reads %s', (line, agencies) => {
    expect(readCredit(line)?.agencies).toEqual(agencies);
  });

  it.each([
    'The mayor told the Associated Press that he would stay',
    'Ada Holm/AP Photo',
    'Photo: Reuters',
    'Rain over Vella | AFP via Getty Images',
    'AP sources: mayor will resign',
    'Ada Holm lives in Vella, PA and writes about birds',
    'Follow us on reuters.com',
    'By Ada Holm, Vella, PA',
    'By Ada Holm, PA-C',
    'By Ada Holm, PA state senator',
    'Ada Holm, PA',
  ])('does not take %s for one', (line) => {
    expect(readCredit(line)).toBeNull();
  });

  it('says when it is shared', () => {
    expect(readCredit('AFP, AP')?.mixed).toBe(true);
    expect(readCredit('AFP')?.mixed).toBe(false);
  });
});

describe('contributions', () => {
  it('name who gave', () => {
    expect(readContribution('The Associated Press contributed to this report.')).toEqual(['ap']);
    expect(readContribution('With files from The Canadian Press')).toEqual(['cp']);
  });
  it('are not what an agency reported', () => {
    expect(readContribution('Rain fell in Vella, Reuters reported.')).toEqual([]);
  });
});
