/**
 * The annotator: loaded into a page only where there is wire copy, or where the reader asked for it, after
 * the extractor and the explainer, which it uses.
 */
import { currentHandover } from './handover.ts';
import { Reading } from './reading.ts';

async function start(): Promise<void> {
  const handover = currentHandover();
  // The weigher comes first; a second copy leaves the first in place.
  if (!handover?.weigher || handover.annotator || handover.end.signal.aborted) return;
  const reading = await Reading.begin(handover, handover.weigher);
  if (handover.annotator) return;
  handover.annotator = reading;
  await reading.read();
}

start();
