// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import { all, ready, setStage, show } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

describe('statements', () => {
  const line = (words: string) => all('.statement').find((row) => row.textContent!.includes(words))!;
  test('tell to whom, when and where they were made', async () => {
    await show(ready(), { tab: 'statements' });
    expect(line('We rang Valletta').querySelector('.note')!.textContent).toContain('to reporters, in Rome');
    expect(line('an inquiry').querySelector('.note')!.textContent).toContain('13 March 2025');
  });
  test('say that they are doubtful', async () => {
    await show(ready(), { tab: 'statements' });
    expect(line('an inquiry').querySelector('.why')!.textContent).toBe('doubtful');
    expect(line('We rang Valletta').querySelector('.why')!.textContent).toBe('i');
  });
  test('are told under the story’s words for who is not named, which look like no name and begin with a capital', async () => {
    await show(ready(), { tab: 'statements' });
    const official = line('may have sailed with a fault').querySelector('.speaker')!;
    expect([official.textContent, official.matches('.described')]).toEqual(['A senior port official', true]);
    expect(line('We rang Valletta').querySelector('.speaker')!.matches('.described')).toBe(false);
  });
  test('who is not named is no name among the sources either', async () => {
    await show(ready(), { tab: 'sources' });
    const heads = all('.source h2.described').map((head) => head.textContent);
    expect(heads).toEqual(expect.arrayContaining(['A senior port official', 'The inspection report']));
    expect(heads).not.toContain('Nuri Belqasem');
  });
  test('tell whom a spokesman speaks for', async () => {
    const sources = FIXTURE.sources.map((source) =>
      source.entity === 'e1'
        ? { ...source, role: 'a spokesman', speaksFor: { name: 'Libyan coast guard', entity: null } }
        : source,
    );
    await show(ready({ ...FIXTURE, sources }), { tab: 'sources' });
    const row = all('.source').find((source) => source.textContent!.includes('Nuri Belqasem'))!;
    expect(row.querySelector('.role')!.textContent).toContain('speaks for Libyan coast guard');
  });
});
