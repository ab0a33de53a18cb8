import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../analysis/contract.ts';
import type { World } from '../../world.ts';
import { FIXTURE } from '../story.fixture.ts';
import { drawMap, MAP_HEIGHT, MAP_WIDTH, placed } from './map-draw.ts';

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as World;
const places = FIXTURE.entities.filter((entity) => entity.type === 'place');

const place = (id: string, lat: number, lon: number, kind: Entity['kind'] = 'city'): Entity => ({
  id,
  type: 'place',
  name: id,
  aliases: [],
  roles: [],
  kind,
  lat,
  lon,
});

describe('map', () => {
  test('every town of the story lies within the picture', () => {
    const drawn = drawMap(world, places)!;
    const towns = drawn.points.filter((point) => !point.area);
    expect(towns).toHaveLength(7);
    for (const { x, y } of towns) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(MAP_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(MAP_HEIGHT);
    }
  });
  test('west is left and north is above', () => {
    const at = new Map(drawMap(world, places)!.points.map((point) => [point.id, point]));
    expect(at.get('p1')!.x).toBeLessThan(at.get('p5')!.x);
    expect(at.get('p12')!.y).toBeLessThan(at.get('p1')!.y);
  });
  test('no label covers another', () => {
    const labels = drawMap(world, places)!.points.flatMap((point) => (point.label ? [point] : []));
    expect(labels.length).toBeGreaterThan(6);
    expect(new Set(labels.map(({ label }) => `${Math.round(label!.x)} ${Math.round(label!.y)}`)).size).toBe(
      labels.length,
    );
  });
  test('a single place gets surroundings, not a point without end', () => {
    const { land, points } = drawMap(world, [place('Split', 43.5, 16.4)])!;
    expect(Math.abs(points[0]!.x - MAP_WIDTH / 2)).toBeLessThan(10);
    expect(land.length).toBeGreaterThan(100);
    expect(land).not.toContain('NaN');
  });
  test.each([
    ['on both sides of the date line', [place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)]],
    ['at opposite ends of the world', [place('Madrid', 40.4, -3.7), place('Wellington', -41.3, 174.8)]],
    ['at the pole', [place('Pole', 90, 0)]],
    ['twice the same', [place('a', 1, 1), place('b', 1, 1)]],
  ])('places %s', (_case, two) => {
    const drawn = drawMap(world, two)!;
    expect(`${drawn.land}${drawn.points.map(({ x, y }) => `${x} ${y}`)}`).not.toContain('NaN');
    for (const { x } of drawn.points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(MAP_WIDTH);
    }
  });
  test('islands on both sides of the date line are near each other', () => {
    const { points } = drawMap(world, [
      place('Suva', -18.1, 178.4),
      place('Apia', -13.8, -171.8),
      place('Nadi', -17.8, 177.4),
    ])!;
    const [suva, apia] = [points.find((p) => p.id === 'Suva')!, points.find((p) => p.id === 'Apia')!];
    expect(suva.x).toBeLessThan(apia.x);
  });
  test('what has no point, or none on earth, is left out', () => {
    const none = { ...place('x', 0, 0), lat: null, lon: null };
    expect(placed([none, place('y', Number.NaN, 0), place('z', 99, 0)])).toEqual([]);
    expect(drawMap(world, [none])).toBeNull();
  });
  test('named countries are outlined', () => {
    expect(drawMap(world, places)!.named.length).toBeGreaterThan(100);
    expect(drawMap(world, [place('Split', 43.5, 16.4)])!.named).toBe('');
  });
});
