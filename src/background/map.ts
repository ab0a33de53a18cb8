/** The small map of a place: outlines by Natural Earth (public domain), projected around it. */
import { type GeoPermissibleObjects, geoArea, geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-50m.json?url';
import type { LocatorMap, ToBackground } from '../messages.ts';

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

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

let atlas: Promise<Countries> | null = null;

export async function locatorMap(place: Extract<ToBackground, { type: 'map' }>): Promise<LocatorMap> {
  const { lat, lon } = place;
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) throw new RangeError('no such place');
  atlas ??= fetch(outlines).then((answer) => answer.json());
  const countries = await atlas;
  const all = feature(countries, countries.objects.countries).features;
  const home = countryOf(all, place);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(scaleFor(place.kind, home))
    .clipAngle(89)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ])
    .precision(0.4);
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects | undefined) => (shape && path(shape)) || '';
  return {
    width: WIDTH,
    height: HEIGHT,
    x: WIDTH / 2,
    y: HEIGHT / 2,
    land: draw({ type: 'FeatureCollection', features: all }),
    borders: draw(mesh(countries, countries.objects.countries, (one, other) => one !== other)),
    country: draw(home),
  };
}

type Country = Feature<Geometry, { name: string }>;

/** By its English name, which is how the atlas calls it; else the country around the point. */
function countryOf(
  all: readonly Country[],
  { lat, lon, country }: { lat: number; lon: number; country: string | null },
): Country | undefined {
  const name = country && new Intl.DisplayNames(['en'], { type: 'region' }).of(country);
  return (
    all.find((candidate) => candidate.properties.name === name) ??
    all.find((candidate) => geoContains(candidate, [lon, lat]))
  );
}

/** Pixels a radian. A country is shown whole, as far as its size tells. */
function scaleFor(kind: string, home: Country | undefined): number {
  let reach = REACH[kind] ?? 12;
  // The side of a square of the country's size, and as much again for its neighbours.
  if (kind === 'country' && home)
    reach = Math.min(50, Math.max(6, (Math.sqrt(geoArea(home)) * 180) / Math.PI));
  return WIDTH / 2 / ((reach * Math.PI) / 180);
}
