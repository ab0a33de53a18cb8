/** Runs the analysis for a page, with the bundled models and gazetteer: decoded once in the life of the background script. */
import { analyze } from '../analysis/analyze.ts';
import type { AnalysisInput } from '../analysis/contract.ts';
import { Library } from '../analysis/load-resources.ts';
import { readAs } from '../analysis/text/language.ts';
import { api } from '../browser.ts';
import type { AnalyzeAnswer } from '../messages.ts';
import { speakChosen } from '../words/language.ts';
import { say } from '../words/words.ts';

/** Longest text taken, in UTF-16 code units: some thirty times the longest wire story. */
const LONGEST = 400_000;

const library = new Library(read);

async function read(path: string): Promise<Uint8Array> {
  const answer = await fetch(api.runtime.getURL(`data/${path}`));
  if (!answer.ok) throw new Error(`data/${path} is missing from this package`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Never rejects: what went wrong is said in the answer, in the reader's language, for the popup to show. */
export async function analysis(input: AnalysisInput): Promise<AnalyzeAnswer> {
  try {
    if (input.text.length > LONGEST) return await failed('too_long');
    const { language } = readAs(input);
    return { ok: true, analysis: analyze(input, await library.dataFor(language ? [language] : [])) };
  } catch (error) {
    // The words of the error are for whoever looks for its cause.
    console.error(error);
    return failed('analysis_failed');
  }
}

async function failed(why: 'too_long' | 'analysis_failed'): Promise<AnalyzeAnswer> {
  await speakChosen().catch(() => {});
  return { ok: false, message: say(why) };
}
