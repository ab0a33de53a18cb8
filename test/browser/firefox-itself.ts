/** Firefox's own window, where its settings and sessions are at hand. */
import type { Driver } from './driver.ts';

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Evaluates source text in Firefox's own window, and waits for its promise. @throws what it throws */
export async function inFirefoxItself<Result>(driver: Driver, expression: string): Promise<Result> {
  const { connection } = driver.browser as unknown as Bidi;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const target = { context: tree.contexts[0]!.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const answer = result as { result?: { value: Result }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value as Result;
}
