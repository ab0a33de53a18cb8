import { describe, expect, it } from 'vitest';
import { DATA_FILES, loadResources } from './load-resources.ts';

describe('resources', () => {
  it('tells what is missing and what is damaged instead of failing', async () => {
    const resources = await loadResources(async (path) => {
      if (path === DATA_FILES[0]) return new Uint8Array([1, 2, 3]);
      throw new Error('no such file');
    });
    expect(resources.problems).toHaveLength(DATA_FILES.length);
    expect(resources.problems!.every((line) => DATA_FILES.some((path) => line.startsWith(`${path}: `)))).toBe(
      true,
    );
  });
});
