/** The explainer: shows cards for the annotator's marks. */
import { Explainer } from './card/explain.ts';
import { currentHandover } from './handover.ts';

const handover = currentHandover();
if (handover) handover.explain ??= (reading, signal) => new Explainer(reading, signal);
