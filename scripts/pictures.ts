/** `npm run pictures [folder]`, after a build: the pictures of the documentation. */
import type { Look } from '../test/browser/driver.ts';
import { takeOverview } from './screens/overview.ts';
import { hovering, popup, type Shot, takeShots } from './screens/take.ts';

const WIDE: Look = { width: 960, height: 600 };

const SHOTS: Shot[] = [
  { name: 'person-light', browser: 'chromium', look: WIDE, take: hovering('Nuri Belqasem') },
  { name: 'place-dark', browser: 'chromium', look: { ...WIDE, dark: true }, take: hovering('Tripoli', 2) },
  { name: 'statement-firefox', browser: 'firefox', look: WIDE, take: hovering('nobody should') },
  {
    name: 'narrow',
    browser: 'chromium',
    look: { width: 390, height: 720 },
    take: hovering('Nuri Belqasem'),
  },
  { name: 'popup-timeline-light', browser: 'chromium', look: {}, take: popup('timeline') },
  { name: 'popup-sources-dark', browser: 'chromium', look: { dark: true }, take: popup('sources') },
  { name: 'popup-places-firefox', browser: 'firefox', look: {}, take: popup('places') },
];

const folder = process.argv[2] ?? 'docs/pictures';
await takeShots(folder, SHOTS);
await takeOverview(`${folder}/overview.png`, { width: 1180, height: 660, dark: false, tab: 'timeline' });
