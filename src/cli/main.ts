#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { analyze } from '../analysis/analyze.ts';
import { loadResources } from '../analysis/resources.ts';

const resources = await loadResources((path) => readFile(new URL(`./data/${path}`, import.meta.url)));
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, ...input } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...analyze(input, resources) })}\n`);
}
