import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { resolveOrganizations } from './resolve-organizations.ts';

function organizations(marked: string): string[] {
  const draft = markedDraft(marked, resolveOrganizations);
  return draft.entities.map(
    ({ id, name, aliases }) =>
      `${[name, ...aliases].join(' | ')} ${draft.mentions.filter(({ entity }) => entity === id).length}`,
  );
}

describe('resolve-organizations', () => {
  it('joins an abbreviation in brackets, either way round', () => {
    expect(organizations('The [ORG Harbour Workers Front] ([ORG HWF]) left. [ORG HWF] men wept.')).toEqual([
      'Harbour Workers Front | HWF 3',
    ]);
    expect(organizations('[ORG TNX] ([ORG Institute for Applied Tides]) spoke; [ORG TNX] did not.')).toEqual([
      'Institute for Applied Tides | TNX 3',
    ]);
  });
  it('joins initials without brackets', () => {
    expect(organizations('The [ORG Board of Inland Fisheries] met. [ORG BIF] members voted.')).toEqual([
      'Board of Inland Fisheries | BIF 2',
    ]);
  });
  it('joins a company without its ending and by its first word', () => {
    expect(
      organizations('[ORG Brannock Tool Corp] rose. [ORG Brannock Tool] gained, [ORG Brannock] said.'),
    ).toEqual(['Brannock Tool Corp | Brannock Tool | Brannock 3']);
  });
  it('joins the end of a longer name', () => {
    expect(
      organizations('The [ORG U.S. Harbour Department] spoke. The [ORG Harbour Department] wrote.'),
    ).toEqual(['U.S. Harbour Department | Harbour Department 2']);
  });
  it('keeps bodies apart that share only a general word', () => {
    expect(
      organizations(
        'The [ORG Bank of Tarsia] and the [ORG Bank of Lund] met [ORG National Rail] and [ORG National Grain].',
      ),
    ).toHaveLength(4);
  });
  it('takes no well-known body for a longer or other name', () => {
    expect(organizations('The [ORG U.S. Navy] sailed. The [ORG U.N.] agreed.')).toHaveLength(2);
    expect(
      organizations('The [ORG United Nations Tribunal] met. The [ORG United Nations] agreed.'),
    ).toHaveLength(2);
  });
  it('joins a club’s last word, unless two clubs have it', () => {
    expect(organizations('[ORG Brannock Rovers] won. [ORG Rovers] rose.')).toEqual([
      'Brannock Rovers | Rovers 2',
    ]);
    expect(organizations('[ORG Brannock City] beat [ORG Lund City]. [ORG City] rose.')).toHaveLength(3);
    expect(organizations('The [ORG Bank of Tarsia] rose. [ORG Tarsia] lost.')).toHaveLength(2);
  });
  it('joins well-known abbreviations', () => {
    expect(organizations('The [ORG United Nations] met. The [ORG U.N.] agreed.')).toEqual([
      'United Nations | U.N. 2',
    ]);
  });
});
