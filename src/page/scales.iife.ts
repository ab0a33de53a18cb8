/** The scales: what the weigher weighs a page with. A tool, which the page has only while it is weighed. */
import { detecting } from '../detector/detect.ts';
import { currentHandover } from './handover.ts';
import { lend } from './tools.ts';

const handover = currentHandover();
if (handover) lend(handover, 'detecting', detecting);
