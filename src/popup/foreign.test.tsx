// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import { all, ready, setStage, show } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

describe('a story in a language that is not read', () => {
  const foreign = {
    ...FIXTURE,
    ...{ lang: 'es', entities: [], mentions: [], metonyms: [], timeline: [], timexes: [], sources: [] },
    noticeCodes: [{ code: 'otherLanguage' as const, parts: ['es'] }],
  };
  test('opens with what is read, and counts nothing else', async () => {
    await show(ready(foreign));
    expect(all('[role=tab][aria-selected=true]')[0]!.id).toBe('tab-statements');
    expect(all('.counts')[0]!.textContent).toMatch(/^\d+ statements$/);
  });
  test('says of an empty list why it is empty', async () => {
    await show(ready(foreign), { tab: 'timeline' });
    expect(all('.nothing')[0]!.textContent).toContain('In this language only quotation marks are read');
  });
});
