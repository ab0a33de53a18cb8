/** The story's places on a map. Every point is a button; the list beneath is its twin in words. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entity } from '../../analysis/contract.ts';
import { say } from '../../words/words.ts';
import { readWorld, type World } from '../../world.ts';
import { useShownStory } from '../shown-story.ts';
import { drawMap, MAP_HEIGHT, MAP_WIDTH, type MapPoint, placed } from './map-draw.ts';

interface Props {
  places: Entity[];
  lit: string | null;
  light(id: string | null): void;
}

export function StoryMap({ places, lit, light }: Props) {
  const world = useWorld();
  const drawn = useMemo(() => world && drawMap(world, places), [world, places.map((p) => p.id).join()]);
  if (!placed(places).length) return null;
  return (
    <figure class="map" aria-label={say('map_label')}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has the name; a title would show as a tooltip. */}
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}>
        {drawn && (
          <>
            <path class="land" d={drawn.land} />
            <path class="named" d={drawn.named} />
            <path class="borders" d={drawn.borders} />
            {drawn.points.map((point) => (
              <Point key={point.id} point={point} lit={lit === point.id} light={light} />
            ))}
          </>
        )}
      </svg>
    </figure>
  );
}

function Point({ point, lit, light }: { point: MapPoint; lit: boolean; light: Props['light'] }) {
  const { analysis, send } = useShownStory();
  const mention = analysis.mentions.find((m) => m.entity === point.id);
  const jump = () => mention && send({ type: 'jump', start: mention.start, end: mention.end });
  const on = () => {
    light(point.id);
    if (mention) send({ type: 'light', start: mention.start, end: mention.end });
  };
  const off = () => {
    light(null);
    send({ type: 'unlight' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    jump();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside SVG.
    <g
      class="point"
      role="button"
      tabIndex={0}
      aria-label={point.name}
      data-area={point.area || undefined}
      data-lit={lit || undefined}
      onClick={jump}
      onKeyDown={onKeyDown}
      onPointerEnter={on}
      onPointerLeave={off}
      onFocus={on}
      onBlur={off}
    >
      <circle class="target" cx={point.x} cy={point.y} r={12} />
      {!point.area && <circle class="dot" cx={point.x} cy={point.y} r={4} />}
      {point.area && !point.label && lit && <circle class="ring" cx={point.x} cy={point.y} r={3.5} />}
      {(point.label || lit) && (
        <text
          x={point.label?.x ?? point.x}
          y={point.label?.y ?? point.y - 9}
          text-anchor={point.label?.anchor ?? 'middle'}
        >
          {point.name}
        </text>
      )}
    </g>
  );
}

let loaded: World | null = null;

/** The outlines come when a map is first shown: most openings do not need them. */
function useWorld(): World | null {
  const [world, setWorld] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    readWorld().then(
      (read) => {
        loaded = read;
        setWorld(read);
      },
      // The list beneath says the same in words.
      () => {},
    );
  }, []);
  return world;
}
