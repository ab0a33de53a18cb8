import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { resolvePeople } from './resolve-people.ts';

/** Entity names with how many mentions each has, in order. */
function people(marked: string): string[] {
  const draft = markedDraft(marked, resolvePeople);
  expect(draft.mentions.filter(({ type }) => type === 'person').every(({ entity }) => entity !== '')).toBe(
    true,
  );
  return draft.entities.map(
    ({ id, name }) => `${name} ${draft.mentions.filter(({ entity }) => entity === id).length}`,
  );
}

describe('resolve-people', () => {
  it('joins surname, first name, nickname and initial to the full name', () => {
    expect(
      people(
        '[PER William Osgood] met [PER Osgood], [PER Bill Osgood] and [PER W. Osgood]. “[PER William]!”',
      ),
    ).toEqual(['William Osgood 5']);
  });
  it('takes the fullest name, wherever it stands', () => {
    expect(people('[PER Reyl] spoke. Later [PER Dana Reyl] left, said [PER Dana Ilse Reyl].')).toEqual([
      'Dana Ilse Reyl 3',
    ]);
  });
  it('joins transliterations', () => {
    expect(
      people(
        '[PER Oleh Varensky] and [PER Varenskyy], also [PER Varenskiy]. [PER Bashir al-Tarsi] saw [PER Tarsi].',
      ),
    ).toEqual(['Oleh Varensky 3', 'Bashir al-Tarsi 2']);
  });
  it('keeps a family apart and goes by the title', () => {
    expect(
      people(
        '[PER Ada Holm] and [PER Per Holm] wed. Mrs. [PER Ada Holm] smiled. Mr. [PER Per Holm] wept. Mrs. [PER Holm] left.',
      ),
    ).toEqual(['Ada Holm 3', 'Per Holm 2']);
  });
  it('takes the bearer named last where nothing else tells', () => {
    expect(people('[PER Ada Holm] spoke. [PER Per Holm] sang. [PER Holm] bowed.')).toEqual([
      'Ada Holm 1',
      'Per Holm 2',
    ]);
  });
  it('leaves the surname to whom the story is about when relatives of the same name come in', () => {
    expect(
      people(
        '[PER Ada Holm] died. [PER Holm] sang. “So,” said her son [PER Per Holm]. Her late husband, [PER Jon Holm], wept. A Tarsian, [PER Holm] won.',
      ),
    ).toEqual(['Ada Holm 3', 'Per Holm 1', 'Jon Holm 1']);
    // Who is no relative takes the name over.
    expect(people('[PER Ada Holm] sang. The son of a smith, [PER Per Holm] wept. [PER Holm] left.')).toEqual([
      'Ada Holm 1',
      'Per Holm 2',
    ]);
  });
  it('knows a double surname by either half', () => {
    expect(people('[PER Ansel Quirke-Tamm] met [PER Quirke]. [PER Tamm] left.')).toEqual([
      'Ansel Quirke-Tamm 3',
    ]);
  });
  it('keeps father and son, and other initials, apart', () => {
    expect(
      people(
        '[PER Roy Tillman Jr.] sued [PER Roy Tillman Sr.] over [PER A. B. Crane] and [PER C. D. Crane].',
      ),
    ).toEqual(['Roy Tillman Jr. 1', 'Roy Tillman Sr. 1', 'A. B. Crane 1', 'C. D. Crane 1']);
  });
  it('does not join a man’s and a woman’s form of a Slavic surname', () => {
    expect(people('[PER Ivan Dolin] met [PER Irina Dolina].')).toEqual(['Ivan Dolin 1', 'Irina Dolina 1']);
  });
  it('knows names that begin with the family', () => {
    expect(people('[PER Han Soo-min] arrived. [PER Han] waved.')).toEqual(['Han Soo-min 2']);
  });
  it('reads the gender from the title', () => {
    const draft = markedDraft('Mrs. [PER Holm] met [PER Per Lund].', resolvePeople);
    expect(draft.entities.map(({ gender }) => gender)).toEqual(['female', null]);
  });
  it('leaves places and organizations alone', () => {
    const draft = markedDraft('[LOC Lund] lost to [ORG Holm FC].', resolvePeople);
    expect(draft.entities).toEqual([]);
  });
});
