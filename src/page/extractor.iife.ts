/** The extractor: finds the article's text for the annotator. A tool, which the page has only while it is read. */
import { extracting } from '../article/extract.ts';
import { currentHandover } from './handover.ts';
import { lend } from './tools.ts';

const handover = currentHandover();
if (handover) lend(handover, 'extracting', extracting);
