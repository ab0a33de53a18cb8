/** The countries of the world, by Natural Earth (1:50m, public domain), as they are bundled. */
import { geoContains } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Country = Feature<Geometry, { name: string }>;

/** Three quarters of a megabyte, read anew at each call. */
export const readWorld = async (): Promise<World> => (await fetch(atlas)).json();

/**
 * The country of a name, which is English in the atlas; else the one that holds the point, since the
 * outlines carry no alpha-2 code to go by.
 * @param lat degrees north
 * @param lon degrees east
 */
export function countryAt(
  countries: readonly Country[],
  name: string | null,
  { lat, lon }: { lat: number; lon: number },
): Country | undefined {
  return (
    countries.find(({ properties }) => properties.name === name) ??
    countries.find((country) => geoContains(country, [lon, lat]))
  );
}
