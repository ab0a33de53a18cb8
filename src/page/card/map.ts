/** The small map on a place's card; drawn in the background, where the outlines are. */
import type { Entity } from '../../analysis/contract.ts';
import type { LocatorMap, ToBackground } from '../../messages.ts';
import { say } from '../../words/words.ts';
import { element, svg } from './element.ts';

export type AskMap = (
  message: Extract<ToBackground, { type: 'map' }>,
) => Promise<LocatorMap | null | undefined>;

/** The box keeps its height while the map is on its way, so that nothing in the card moves. */
export function placeMap(entity: Entity, ask: AskMap): HTMLElement | null {
  const { lat, lon, kind, country } = entity;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  const box = element('figure', { class: 'map' });
  ask({ type: 'map', lat, lon, kind: kind ?? 'city', country: country ?? null }).then((map) => {
    if (map) box.append(drawn(map, entity.name));
    else box.remove();
  });
  return box;
}

function drawn(map: LocatorMap, name: string): SVGElement {
  const { width, height, x, y } = map;
  const left = x > width / 2;
  return svg(
    'svg',
    {
      class: 'drawing',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': say('card_map', name),
    },
    svg('path', { class: 'land', d: map.land }),
    svg('path', { class: 'country', d: map.country }),
    svg('path', { class: 'borders', d: map.borders }),
    svg('circle', { class: 'halo', cx: x, cy: y, r: 9 }),
    svg('circle', { class: 'dot', cx: x, cy: y, r: 4 }),
    svg('text', { x: x + (left ? -13 : 13), y: y + 4, 'text-anchor': left ? 'end' : 'start' }, name),
  );
}
