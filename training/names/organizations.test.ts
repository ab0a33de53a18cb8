import { describe, expect, it } from 'vitest';
import { ListBit } from '../../src/analysis/names/lists.ts';
import { listOf, parseOrganizations, readOrganizations, wordsOf } from './organizations.ts';

describe('the list of organizations', () => {
  it('has names with commas between them and headings', () => {
    expect(parseOrganizations('# Shops, old\nHollin & Co, Vend,\nTorv’s\n\n# Banks\nNVB\n')).toEqual([
      'Hollin & Co',
      'Vend',
      'Torv’s',
      'NVB',
    ]);
  });

  it('names each once, and nothing that is more or less than a name', () => {
    const names = readOrganizations();
    expect(names.length).toBeGreaterThan(10_000);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length < 2 || name.length > 70 || /[#[\]:;]|\s\s/.test(name))).toEqual(
      [],
    );
    expect(names.filter((name) => wordsOf(name).length === 0)).toEqual([]);
  });

  it('takes names apart as the tagger does', () => {
    expect(wordsOf('Torv’s')).toEqual(['torv']);
    expect(wordsOf('U.N. Grain Board')).toEqual(['u.n.', 'grain', 'board']);
  });

  it('sets apart what is a word, a place or a person too, and what is one in capitals only', () => {
    const list = (name: string) => listOf(name, wordsOf(name), (word) => word === 'orchard');
    expect(list('Zellweg')).toBe(ListBit.organization);
    expect(list('Orchard')).toBe(ListBit.ambiguousOrganization);
    expect(list('Orchard Group')).toBe(ListBit.organization);
    expect(list('NVB')).toBe(ListBit.abbreviation);
    expect(list('N7')).toBe(ListBit.organization);
  });
});
