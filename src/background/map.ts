/** The small map of a place: outlines by Natural Earth (public domain), projected around it. */
import { type GeoPermissibleObjects, geoArea, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { LocatorMap, ToBackground } from '../messages.ts';
import { type Country, countryAt } from '../world.ts';
import { near, readOutlines } from './outlines.ts';
import { PathText } from './path-text.ts';

const WIDTH = 288;
const HEIGHT = 128;

/** What is shown to the left and right of a place, in degrees of arc, by its kind. */
const REACH: Record<string, number> = {
  city: 9,
  site: 9,
  region: 12,
  area: 16,
  water: 18,
  country: 20,
  continent: 60,
};

export async function locatorMap(place: Extract<ToBackground, { type: 'map' }>): Promise<LocatorMap> {
  const { lat, lon } = place;
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) throw new RangeError('no such place');
  const outlines = await readOutlines();
  const { country } = place;
  const name = country && (new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? null);
  const home = countryAt(outlines.countries, name, place);
  const reach = reachOf(place.kind, home);
  const { land, borders } = near(outlines, place, reach + 2);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    // Pixels a radian.
    .scale(WIDTH / 2 / ((reach * Math.PI) / 180))
    .clipAngle(89)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const draw = (shape: GeoPermissibleObjects | undefined) => {
    const text = new PathText();
    if (shape) geoPath(projection, text)(shape);
    return text.toString();
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    x: WIDTH / 2,
    y: HEIGHT / 2,
    land: draw(land),
    borders: draw(borders),
    country: draw(home),
  };
}

/** A country is shown whole, as far as its size tells. */
function reachOf(kind: string, home: Country | undefined): number {
  if (kind !== 'country' || !home) return REACH[kind] ?? 12;
  // The side of a square of the country's size, and as much again for its neighbours.
  return Math.min(50, Math.max(6, (Math.sqrt(geoArea(home)) * 180) / Math.PI));
}
