// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { all, find, NOT_WIRE, ready, setStage, show, stage } from './stage.fixture.tsx';
import { FIXTURE } from './story.fixture.ts';

setStage();

test('says what is in the story', async () => {
  await show(ready());
  expect(find('.counts').textContent).toBe('5 people · 12 places · 17 statements from 10 sources, 1 unnamed');
  expect(find('.wire').textContent).toContain('in The Example Courier');
  expect(find('.title').textContent).toBe(FIXTURE.title);
});
test('the counts are the legend: each looks as its kind is marked, or plain where it is not', async () => {
  await show(ready());
  const legend = () => all('.counts .sample').map((sample) => [sample.dataset.kind, sample.textContent]);
  expect(legend()).toEqual([
    ['person', '5 people'],
    ['place', '12 places'],
    ['statement', '17 statements'],
  ]);
  expect(find('.counts .sample').style.textDecoration).toContain('solid');
  await act(async () => stage.tell({ type: 'state', tabId: 1, state: { ...ready(), marksOn: false } }));
  expect(legend()).toEqual([]);
});
test('a page that is not wire copy is not given an agency', async () => {
  await show(ready({ ...FIXTURE, wire: NOT_WIRE }));
  expect(find('.badge').textContent).toBe('NOT WIRE COPY');
});

const origin = async (published: string, date: string | null, places = ['TRIPOLI']) => {
  const { wire } = FIXTURE;
  const dateline = { ...wire.dateline!, places, date };
  await show(ready({ ...FIXTURE, published, wire: { ...wire, dateline } }));
  return all('.origin bdi').map((part) => part.textContent);
};

test('where and when it was filed, its place as the story names it otherwise', async () => {
  expect(await origin('2025-03-14', '2025-03-14')).toEqual([
    'in The Example Courier',
    'Tripoli, 14\u00a0Mar\u00a02025',
  ]);
});

test('a place that the story names nowhere else stays as the dateline prints it', async () => {
  expect(await origin('2025-03-14', null, ['LAGOS'])).toContain('LAGOS, 14\u00a0Mar\u00a02025');
});

test('the day of publication, where it is another than that of the dateline', async () => {
  expect(await origin('2025-03-15T04:00:00Z', '2025-03-14')).toEqual([
    'in The Example Courier',
    'Tripoli, 14\u00a0Mar\u00a02025',
    'published 15\u00a0Mar\u00a02025',
  ]);
});
