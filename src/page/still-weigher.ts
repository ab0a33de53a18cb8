import { detect } from '../detector/detect.ts';
import type { Weigher } from './handover.ts';

/** The weigher of a page in which nobody navigates, and that is always read: it looks once. */
export const stillWeigher = (): Weigher => ({
  ...detect(document, location.href),
  story: null,
  reads: () => true,
  async look() {},
  answer() {},
});
