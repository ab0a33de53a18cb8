/**
 * The extractor: finds the article's text for the annotator. A script of its own, as the explainer is: a
 * browser parses and runs a whole script in one task, and the page has its turn between two.
 */
import { extracting } from '../article/extract.ts';
import { currentHandover } from './handover.ts';

const handover = currentHandover();
if (handover) handover.extracting ??= extracting;
