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
