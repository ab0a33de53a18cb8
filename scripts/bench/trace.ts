/** The page's main thread as Chromium traces it. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: other work on the machine adds nothing to it. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; documentLoaderURL?: string } };
}

export interface Tasks {
  /** Milliseconds of the longest task, in processor time. */
  longest: number;
  /** Of the longest among those that ran a script. */
  script: number;
}

/** Tasks of the main thread of the page at `url`, while `work` is done. */
export async function tasksDuring(page: Page, url: string, work: () => Promise<unknown>): Promise<Tasks> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as {
    traceEvents: TraceEvent[];
  };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(thread),
  );
  const at = traceEvents.find(
    (event) =>
      main.has(thread(event)) && [event.args?.data?.url, event.args?.data?.documentLoaderURL].includes(url),
  );
  const here = traceEvents.filter((event) => at && event.ph === 'X' && thread(event) === thread(at));
  const scripts = here.filter(({ name }) => /^(?:EvaluateScript|FunctionCall|RunMicrotasks)$/.test(name));
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const ran = tasks.filter(({ ts, dur = 0 }) =>
    scripts.some((script) => script.ts >= ts && script.ts < ts + dur),
  );
  const longest = (of: TraceEvent[]) => Math.max(0, ...of.map(({ dur = 0, tdur = dur }) => tdur / 1000));
  return { longest: longest(tasks), script: longest(ran) };
}
