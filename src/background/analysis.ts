/** Runs the analysis for a page, with the bundled models and gazetteer. */
import { analyze } from '../analysis/analyze.ts';
import type { AnalysisInput } from '../analysis/contract.ts';
import { loadResources, type Resources } from '../analysis/resources.ts';
import { api } from '../browser.ts';
import type { AnalyzeAnswer } from '../messages.ts';
import { speakChosen } from '../words/language.ts';
import { say } from '../words/words.ts';

/** Longest text taken, in UTF-16 code units: some thirty times the longest wire story. */
const LONGEST = 400_000;

let resources: Promise<Resources> | null = null;

/** Decoded once in the life of the background script, at the first story. */
function ready(): Promise<Resources> {
  resources ??= loadResources(read).catch((error) => {
    resources = null;
    throw error;
  });
  return resources;
}

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(api.runtime.getURL(`data/${path}`));
  if (!answer.ok) throw new Error(`data/${path} is missing from this package`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Never rejects: what went wrong is said in the answer, for the popup to show. */
export async function analysis(input: AnalysisInput): Promise<AnalyzeAnswer> {
  try {
    if (input.text.length > LONGEST) {
      await speakChosen();
      return { ok: false, message: say('too_long') };
    }
    return { ok: true, analysis: analyze(input, await ready()) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
