import { expect, test } from 'vitest';
import { foldName } from './fold.ts';

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['Sana’a', 'sanaa'],
  ['U.S.', 'us'],
  ['Łódź', 'lodz'],
  ['Prince George’s County', 'prince georges county'],
  ['  Al  Hasakah ', 'al hasakah'],
  ['Москва', ''],
])('%s is filed as "%s"', (name, key) => {
  expect(foldName(name)).toBe(key);
});
