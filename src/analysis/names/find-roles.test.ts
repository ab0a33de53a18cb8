import { describe, expect, it } from 'vitest';
import { findRoles } from './find-roles.ts';
import { markedDraft } from './marked-text.fixture.ts';
import { resolveOrganizations } from './resolve-organizations.ts';
import { resolvePeople } from './resolve-people.ts';

/** Roles of the first person, or of the first organization where there is none. */
function roles(marked: string): string[] {
  const draft = markedDraft(marked, resolvePeople, resolveOrganizations, findRoles);
  for (const { roles } of draft.entities)
    for (const { text, start, end } of roles) expect(draft.text.slice(start, end)).toBe(text);
  return draft.entities[0]!.roles.map(({ text }) => text);
}

describe('find-roles', () => {
  it.each([
    [
      'before the name',
      'As presidential spokesman [PER Dana Reyl] spoke, it rained.',
      'presidential spokesman',
    ],
    ['with a nationality', 'The Tarsian foreign minister [PER Dana Reyl] left.', 'Tarsian foreign minister'],
    [
      'with an organization',
      'The [ORG Tidal Authority] chief [PER Dana Reyl] left.',
      'Tidal Authority chief',
    ],
    [
      'with a country and a possessive',
      '[LOC Tarsia]’s Prime Minister [PER Dana Reyl] left.',
      'Tarsia’s Prime Minister',
    ],
    [
      'with an abbreviation in brackets',
      'The [ORG Tidal Watch] ([ORG TW]) photographer [PER Dana Reyl] left.',
      'Tidal Watch (TW) photographer',
    ],
    ['behind a verb in -s', '[LOC Tarsia] transports President [PER Dana Reyl] there.', 'President'],
    ['abbreviated', 'The late Sen. [PER Dana Reyl] was born here.', 'Sen.'],
    [
      'with “of” before the name',
      'Then Secretary for Justice [PER Dana Reyl] left.',
      'Secretary for Justice',
    ],
    [
      'after the comma',
      '[PER Dana Reyl], the head of the [ORG Tidal Authority], left.',
      'head of the Tidal Authority',
    ],
    [
      'with another person',
      '[PER Dana Reyl], a friend of the late [PER Ada Holm], left.',
      'friend of the late Ada Holm',
    ],
    ['without a loose end', '[PER Dana Reyl], a judge in the [PER Ada Holm] affair, left.', 'judge'],
    ['after the age', '[PER Dana Reyl], 39, a retired rear admiral, left.', 'retired rear admiral'],
    ['without an article', '[PER Dana Reyl], director of the mine, said so.', 'director of the mine'],
    [
      'before a comma, as somebody’s',
      'Holm met her Tarsian counterpart, [PER Dana Reyl].',
      'Tarsian counterpart',
    ],
    [
      'before a comma, behind “with”',
      'Holm spoke with the mayor of the town, [PER Dana Reyl].',
      'mayor of the town',
    ],
    [
      'before a comma',
      'The head of the [ORG Tidal Authority], [PER Dana Reyl], said so.',
      'head of the Tidal Authority',
    ],
    [
      'in a relative clause',
      '[PER Dana Reyl], who teaches law at [ORG Lund University], agreed.',
      'teaches law at Lund University',
    ],
    ['with a copula', '[PER Dana Reyl] is the mayor of [LOC Lund].', 'mayor of Lund'],
    ['as a relative', 'He came with his wife [PER Dana Reyl] on Monday.', 'wife'],
    ['as a relative before a comma', 'She is survived by a sister, [PER Dana Reyl].', 'sister'],
    ['as a relative’s', 'Her younger daughter, [PER Dana Reyl], left.', 'younger daughter'],
    ['as a member of a party', '[PER Dana Reyl], 61, a Conservative, left.', 'Conservative'],
    ['in front, as a member of a party', 'A Democrat, [PER Dana Reyl] won the seat.', 'Democrat'],
    ['as a figure', '[PER Dana Reyl], a key figure in the party, left.', 'key figure in the party'],
  ])('finds a person’s role %s', (_, marked, role) => {
    expect(roles(marked)).toEqual([role]);
  });

  it.each([
    ['courtesy titles', 'Mr. [PER Dana Reyl] left.'],
    ['another person’s role', '[PER Dana Reyl], Finance Minister [PER Ada Holm] and others left.'],
    ['what follows without a noun', '[PER Dana Reyl], who left on Monday, did not say why.'],
    ['a list of people', 'The mayor, the judge and [PER Dana Reyl] left.'],
    ['an event', 'After the president left, [PER Dana Reyl] spoke.'],
    ['an object', 'He told the committee of the port [PER Dana Reyl] was late.'],
    ['what it denies', 'The [ORG Harbour Board], which isn’t a party to the case, left.'],
    ['what a country does', '[LOC Tarsia] welcomes [PER Dana Reyl] today.'],
    ['a place', '[PER Dana Reyl], of [LOC Lund], left.'],
  ])('takes no role from %s', (_, marked) => {
    expect(roles(marked)).toEqual([]);
  });

  it.each([
    [
      'and a title',
      'It was the head of the mission, former Tarsian speaker [PER Dana Reyl], who left.',
      ['former Tarsian speaker', 'head of the mission'],
    ],
    [
      'and a title of a short phrase',
      'He was sent out by the mayor, Councillor [PER Dana Reyl], on Monday.',
      ['Councillor', 'mayor'],
    ],
    [
      'and a title behind an article',
      'Her husband, the Rev. [PER Dana Reyl], 81, left.',
      ['Rev.', 'husband'],
    ],
    [
      'and a title, but of another',
      'After he met the mayor, Councillor [PER Dana Reyl] left.',
      ['Councillor'],
    ],
    ['and a title, in a list', 'The mayor, Councillor [PER Dana Reyl] and others left.', ['Councillor']],
  ])('finds a role before a comma %s', (_, marked, expected) => {
    expect(roles(marked)).toEqual(expected);
  });

  it('finds whose somebody is, before a comma', () => {
    const draft = markedDraft(
      '[PER Ada Holm]’s husband, banker [PER Dana Reyl], left.',
      resolvePeople,
      findRoles,
    );
    expect(draft.entities.map(({ roles }) => roles.map(({ text }) => text))).toEqual([
      [],
      ['banker', 'husband'],
    ]);
  });

  it('adds later roles and repeats none', () => {
    expect(
      roles(
        'President [PER Dana Reyl] left. [PER Reyl], a former judge, laughed. President [PER Reyl] slept.',
      ),
    ).toEqual(['President', 'former judge']);
  });

  it('takes no role from a list of organizations', () => {
    expect(roles('The [ORG Workers’ Party], [ORG Lundish Farmers League] and others left.')).toEqual([]);
  });

  it('takes no role from what is to come in a month', () => {
    expect(roles('The town will choose another mayor in April, [PER Dana Reyl] said.')).toEqual([]);
  });

  it('finds what an organization is', () => {
    expect(roles('[ORG Tarsenergo], [LOC Tarsia]’s national energy company, cut the power.')).toEqual([
      'Tarsia’s national energy company',
    ]);
  });
});
