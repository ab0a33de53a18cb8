/** Two sets without a scorer of their own: the gazetteer probe and metonymy in single sentences. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis/contract.ts';
import { kilometres } from '../../src/analysis/places/mentions.ts';

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function analyzeAll(inputs: { id: string; text: string }[]): Map<string, Analysis> {
  const run = spawnSync('npm', ['run', '-s', 'analyze', '--', '--jsonl'], {
    input: inputs.map((x) => JSON.stringify(x)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(`analyze ended with status ${run.status}: ${run.stderr}`);
  return new Map(
    run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((a) => [a.id, a]),
  );
}

/**
 * Each name as “NAME, COUNTRY” in a sentence of its own; right within 161 km or by the same geonameid. Of
 * “Kherson region” the name is “Kherson”, and the region must be meant.
 */
export function probe(folder: string): { right: number; of: number; wrong: string[] } {
  const rows = lines(join(folder, 'places/probe.jsonl'));
  const country = new Intl.DisplayNames('en', { type: 'region' });
  const answers = analyzeAll(
    rows.map((row, i) => ({
      id: String(i),
      // Seas lie in no country.
      text: `The delegation arrived in ${row.name}${row.cc ? `, ${country.of(row.cc)}` : ''} on Tuesday.`,
    })),
  );
  const wrong: string[] = [];
  rows.forEach((row, i) => {
    const found = answers
      .get(String(i))
      ?.entities.find(
        (e) =>
          e.type === 'place' &&
          [e.name, ...e.aliases].some((name) => name === row.name || row.name.startsWith(`${name} `)) &&
          e.lat != null &&
          e.lon != null,
      );
    const right =
      found &&
      ((row.geonameid && found.geonameId === row.geonameid) ||
        kilometres(found.lat!, found.lon!, row.lat, row.lon) <= 161);
    if (!right) wrong.push(row.name);
  });
  return { right: rows.length - wrong.length, of: rows.length, wrong };
}

/** ReLocaR (train): is the one place of a sentence meant literally, or does it stand for its government, team …? */
export function metonymy(folder: string): { p: number; r: number; f1: number; n: number } {
  const rows = lines(join(folder, 'places/metonymy-relocar-train.jsonl'));
  const answers = analyzeAll(rows.map(({ id, text }) => ({ id, text })));
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const row of rows) {
    if (row.label === 'mixed') continue;
    const { metonyms = [], mentions = [] } = answers.get(row.id) ?? {};
    // A country that acts is told by the mention's own probability, not listed among the metonyms.
    const said = [...metonyms, ...mentions.filter((m) => (m.metonymic ?? 0) >= 0.5)].some(
      (m) => m.start < row.end && m.end > row.start,
    );
    if (said && row.label === 'metonymic') tp++;
    else if (said) fp++;
    else if (row.label === 'metonymic') fn++;
  }
  const p = (100 * tp) / (tp + fp || 1);
  const r = (100 * tp) / (tp + fn || 1);
  const round = (x: number) => Math.round(x * 10) / 10;
  return { p: round(p), r: round(r), f1: round((2 * p * r) / (p + r || 1)), n: tp + fn };
}
