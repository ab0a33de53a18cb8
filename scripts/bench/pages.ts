/** The pages that the detector is measured on: real ones where they lie beside the project, else its own fixtures. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROUTES } from '../../test/fixtures/routes.ts';

export interface BenchPage {
  url: string;
  html(): string;
  /** Labelled as wire copy; null where nobody has labelled it. */
  wire: boolean | null;
}

const ROOT = join(import.meta.dirname, '../..');
const INDEX = join(ROOT, '../shared/eval/pages/index_dev.jsonl');

export function benchPages(): { pages: BenchPage[]; what: string } {
  if (!existsSync(INDEX)) {
    const own = Object.entries(ROUTES).map(([url, route]) => ({
      url,
      html: () => route.html?.() ?? readFileSync(join(ROOT, 'test/fixtures/pages', route.file), 'utf8'),
      wire: null,
    }));
    return { pages: own, what: `${own.length} pages of the project's own` };
  }
  const real = readFileSync(INDEX, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { url, file, wire } = JSON.parse(line) as { url: string; file: string; wire: string | null };
      const html = () => gunzipSync(readFileSync(join(dirname(INDEX), file))).toString('utf8');
      return { url, html, wire: wire !== null };
    });
  return { pages: real, what: `${real.length} real pages` };
}
