// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

vi.hoisted(() => {
  (globalThis as { chrome?: unknown }).chrome = {};
});

import { all, setStage, show } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

const origin = async (published: string, date: string | null, places = ['TRIPOLI']) => {
  const { wire } = FIXTURE;
  const dateline = { ...wire.dateline!, places, date };
  await show(undefined, { ...FIXTURE, published, wire: { ...wire, dateline } });
  return all('.origin bdi').map((part) => part.textContent);
};

test('where and when it was filed, its place as the story names it otherwise', async () => {
  expect(await origin('2025-03-14', '2025-03-14')).toEqual([
    'in The Example Courier',
    'Tripoli, 14 Mar 2025',
  ]);
});

test('a place that the story names nowhere else stays as the dateline prints it', async () => {
  expect(await origin('2025-03-14', null, ['LAGOS'])).toContain('LAGOS, 14 Mar 2025');
});

test('the day of publication, where it is another than that of the dateline', async () => {
  expect(await origin('2025-03-15T04:00:00Z', '2025-03-14')).toEqual([
    'in The Example Courier',
    'Tripoli, 14 Mar 2025',
    'published 15 Mar 2025',
  ]);
});
