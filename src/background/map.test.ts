import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { locatorMap } from './map.ts';
import { PathText } from './path-text.ts';

beforeAll(() => {
  const atlas = readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8');
  vi.stubGlobal('fetch', async () => ({ json: async () => JSON.parse(atlas) }));
  return () => vi.unstubAllGlobals();
});

const map = (lat: number, lon: number, kind = 'city', country: string | null = null) =>
  locatorMap({ type: 'map', lat, lon, kind, country });

describe('locator map', () => {
  it('draws land, borders and the place’s own country around it', async () => {
    const drawn = await map(32.9, 13.2, 'city', 'LY');
    for (const path of [drawn.land, drawn.borders, drawn.country])
      expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+/);
    expect(drawn).toMatchObject({ x: drawn.width / 2, y: drawn.height / 2 });
  });

  it('finds the country by the point where none is named, and draws none at sea', async () => {
    expect((await map(59.9, 10.7)).country).not.toBe('');
    expect((await map(-40, -120)).country).toBe('');
  });

  it('works across the date line and near the poles', async () => {
    expect((await map(-17.7, 178, 'country', 'FJ')).land).not.toBe('');
    expect((await map(89.5, 0)).width).toBeGreaterThan(0);
  });

  it('stays small for a whole continent', async () => {
    const { land, borders, country } = await map(5, 20, 'continent');
    expect(land.length + borders.length + country.length).toBeLessThan(60_000);
  });

  it('refuses what is no place', async () => {
    await expect(map(Number.NaN, 0)).rejects.toThrow(RangeError);
    await expect(map(0, 400)).rejects.toThrow(RangeError);
  });
});

describe('path text', () => {
  it('leaves out points too near to the one before', () => {
    const path = new PathText();
    path.moveTo(0, 0);
    path.lineTo(0.2, 0.2);
    path.lineTo(5, 0);
    path.closePath();
    expect(path.toString()).toBe('M0.0,0.0L5.0,0.0Z');
  });
});
