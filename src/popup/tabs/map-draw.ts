/**
 * The map as paths: bundled Natural Earth outlines (1:50m), cut to what the story needs. An
 * azimuthal equal-area projection around the places' own middle, so that no part of the world looks
 * larger than it is; Equal Earth where the story spans more than a hemisphere.
 */
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Entity } from '../../analysis/contract.ts';
import { type Country, countryAt, type World } from '../../world.ts';

export const MAP_WIDTH = 388;
export const MAP_HEIGHT = 220;
const EDGE = 34;

/** Smallest stretch shown, in radians of distance from the middle: some 300 km. */
const LEAST = 0.05;

export interface MapPoint {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Countries, seas and regions are named, towns and sites get a dot. */
  area: boolean;
  /** Where the name stands; null where it would cover another. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export interface DrawnMap {
  land: string;
  borders: string;
  /** Outlines of the countries that the story names. */
  named: string;
  points: MapPoint[];
}

export type Placed = Entity & { lat: number; lon: number };

export function placed(entities: Entity[]): Placed[] {
  return entities.filter(
    (entity): entity is Placed =>
      typeof entity.lat === 'number' &&
      typeof entity.lon === 'number' &&
      Math.abs(entity.lat) <= 90 &&
      Math.abs(entity.lon) <= 180,
  );
}

/** Null where no place of the story has a point. */
export function drawMap(world: World, entities: Entity[]): DrawnMap | null {
  const places = placed(entities);
  if (!places.length) return null;
  const projection = fitted(places);
  const path = geoPath(projection);
  const { countries } = world.objects;
  const land = feature(world, countries);
  return {
    land: path(land) ?? '',
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? '',
    named: path({ type: 'FeatureCollection', features: outlines(land.features, places) }) ?? '',
    // Towns are drawn over the areas they lie in.
    points: labelled(points(places, projection)).sort((a, b) => Number(b.area) - Number(a.area)),
  };
}

function outlines(countries: readonly Country[], places: Placed[]): Country[] {
  const named = places.filter((place) => place.kind === 'country');
  return named.flatMap((place) => countryAt(countries, place.name, place) ?? []);
}

function fitted(places: Placed[]): GeoProjection {
  const at = places.map(({ lon, lat }): [number, number] => [lon, lat]);
  const middle = centre(at);
  const reach = Math.max(LEAST, ...at.map((point) => geoDistance(middle, point)));
  const projection =
    reach > Math.PI / 2
      ? geoEqualEarth().rotate([-middle[0], 0])
      : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  const spread = at.length > 1 && reach > LEAST ? at : around(middle, LEAST);
  return projection
    .fitExtent(
      [
        [EDGE, EDGE],
        [MAP_WIDTH - EDGE, MAP_HEIGHT - EDGE],
      ],
      { type: 'MultiPoint', coordinates: spread },
    )
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
}

/** The middle of the bounding circle would be better still; the centroid of the points serves. */
function centre(at: [number, number][]): [number, number] {
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: at });
  return Number.isFinite(middle[0]) && Number.isFinite(middle[1]) ? middle : at[0]!;
}

function around([lon, lat]: [number, number], radians: number): [number, number][] {
  const degrees = (radians * 180) / Math.PI;
  const wide = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return [
    [lon - wide, Math.max(-90, lat - degrees)],
    [lon + wide, Math.min(90, lat + degrees)],
  ];
}

const AREAS = new Set(['country', 'water', 'continent', 'area', 'region']);

function points(places: Placed[], projection: GeoProjection): MapPoint[] {
  return places.flatMap(({ id, name, lon, lat, kind }) => {
    const at = projection([lon, lat]);
    if (!at) return [];
    return [{ id, name, x: at[0], y: at[1], area: AREAS.has(kind ?? 'city'), label: null }];
  });
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names are set one after the other, each where it covers nothing; areas after towns. */
function labelled(all: MapPoint[]): MapPoint[] {
  const taken: Box[] = all
    .filter((point) => !point.area)
    .map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const inOrder = [...all].sort((a, b) => Number(a.area) - Number(b.area));
  for (const point of inOrder) {
    for (const { box, label } of positions(point)) {
      const inside = box.left > 2 && box.right < MAP_WIDTH - 2 && box.top > 2 && box.bottom < MAP_HEIGHT - 2;
      if (!inside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      point.label = label;
      break;
    }
  }
  return all;
}

/** Width of a letter and height of a line of the map's labels, in its own units; generous. */
const LETTER = 6.6;
const LINE = 12;

function positions({ name, x, y, area }: MapPoint): { box: Box; label: NonNullable<MapPoint['label']> }[] {
  const width = name.length * LETTER;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + LINE });
  const middle = { box: box(x - width / 2, y - LINE / 2), label: { x, y: y + 4, anchor: 'middle' as const } };
  if (area)
    return [
      middle,
      { box: box(x - width / 2, y - 10 - LINE), label: { x, y: y - 12, anchor: 'middle' } },
      { box: box(x - width / 2, y + 10), label: { x, y: y + 20, anchor: 'middle' } },
    ];
  return [
    { box: box(x + 8, y - LINE / 2), label: { x: x + 8, y: y + 4, anchor: 'start' } },
    { box: box(x - 8 - width, y - LINE / 2), label: { x: x - 8, y: y + 4, anchor: 'end' } },
    { box: box(x - width / 2, y - 7 - LINE), label: { x, y: y - 9, anchor: 'middle' } },
    { box: box(x - width / 2, y + 7), label: { x, y: y + 17, anchor: 'middle' } },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
