import { describe, expect, it } from 'vitest';
import { markedDraft } from './marked-text.fixture.ts';
import { nameUnresolved } from './name-unresolved.ts';
import { resolvePeople } from './resolve-people.ts';

describe('name-unresolved', () => {
  it('gives mentions of the same words one entity and leaves resolved ones alone', () => {
    const draft = markedDraft(
      '[PER Dana Reyl] left [LOC Lund]. [LOC LUND] slept.',
      resolvePeople,
      nameUnresolved,
    );
    expect(draft.mentions.map(({ entity }) => entity)).toEqual(['e1', 'u1', 'u1']);
    expect(draft.entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Dana Reyl'],
      ['Lund', 'LUND'],
    ]);
  });
});
