/** The outlines of land, borders and countries, in pieces small enough to leave out what is far away. */

import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { type Country, readWorld } from '../world.ts';

interface Piece<Coordinates> {
  coordinates: Coordinates;
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Outlines {
  countries: Country[];
  land: Piece<Position[][]>[];
  borders: Piece<Position[]>[];
}

let outlines: Promise<Outlines> | null = null;

/** Read once in the life of the background script, at the first place that is explained. */
export function readOutlines(): Promise<Outlines> {
  outlines ??= read().catch((error) => {
    outlines = null;
    throw error;
  });
  return outlines;
}

async function read(): Promise<Outlines> {
  const world = await readWorld();
  const { countries } = world.objects;
  const all = feature(world, countries).features;
  const polygons = all.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return {
    countries: all,
    land: polygons.map((rings) => piece(rings, rings[0]!)),
    borders: mesh(world, countries, (one, other) => one !== other).coordinates.map((line) =>
      piece(line, line),
    ),
  };
}

/** @param points in degrees: longitude, latitude */
function piece<Coordinates>(coordinates: Coordinates, points: Position[]): Piece<Coordinates> {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const point of points) {
    const [lon, lat] = point as [number, number];
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { coordinates, west, south, east, north };
}

/**
 * The pieces within a distance of a place. Errs on the side of too many: near the poles and across
 * the date line everything of the right latitude is taken.
 *
 * @param reach degrees of arc
 */
export function near(
  { land, borders }: Outlines,
  { lat, lon }: { lat: number; lon: number },
  reach: number,
): { land: MultiPolygon; borders: MultiLineString } {
  const high = Math.min(89, Math.abs(lat) + reach);
  const wide = reach / Math.cos((high * Math.PI) / 180);
  const round = wide >= 90 || Math.abs(lon) + wide > 180;
  const seen = ({ west, south, east, north }: Piece<unknown>) =>
    north >= lat - reach && south <= lat + reach && (round || (east >= lon - wide && west <= lon + wide));
  return {
    land: { type: 'MultiPolygon', coordinates: land.filter(seen).map(({ coordinates }) => coordinates) },
    borders: {
      type: 'MultiLineString',
      coordinates: borders.filter(seen).map(({ coordinates }) => coordinates),
    },
  };
}
