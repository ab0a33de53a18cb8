import { once } from 'node:events';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import messages from '../_locales/en/messages.json';
import { analyze } from '../analysis/analyze.ts';
import { loadResources, type ReadData } from '../analysis/load-resources.ts';
import { type ExportFormat, exporters } from '../export/index.ts';
import { speak, wordsFrom } from '../words/words.ts';
import { analyzeLines } from './jsonl.ts';
import { decode, InputError, isHtml, readBytes } from './read-input.ts';
import { type Given, isDate, isWebAddress, toInput } from './to-input.ts';

interface Options extends Given {
  jsonl?: boolean;
  format?: ExportFormat;
}

/** Everything was analysed; input could not be read; bad usage. */
const DONE = 0;
const UNREADABLE = 1;
const USAGE = 2;

function isoDate(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('Give an ISO date, like 2022-12-19.');
  return value;
}

function webAddress(value: string): string {
  if (!isWebAddress(value))
    throw new InvalidArgumentError('Give a web address, like https://example.com/story.');
  return value;
}

function command(): Command {
  return new Command('analyze')
    .description(
      'Reads wire-agency news: people, places, statements, a timeline and the sources of one story.',
    )
    .argument('[file]', 'an HTML page or a plain text; - for standard input')
    .option('--url <address>', 'where the story stands', webAddress)
    .option('--published <date>', 'ISO date or date-time of publication, the anchor of “Monday”', isoDate)
    .option('--title <headline>', 'headline')
    .option('--lang <tag>', 'language, as in en or es-MX')
    .option('--byline <line>', 'who wrote it, as printed')
    .option('--publisher <name>', 'paper or site')
    .option(
      '--jsonl',
      'one JSON object a line in ({id, text | html, url?, published?, …}), one Analysis a line out',
    )
    .addOption(
      new Option('--format <name>', 'what to write (default: text on a terminal, else json)').choices(
        Object.keys(exporters),
      ),
    )
    .exitOverride();
}

/** Runs the command line; answers the exit status. */
export async function run(args: readonly string[], read: ReadData): Promise<number> {
  speak(wordsFrom(messages, 'en'));
  const program = command();
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    throw error;
  }
  const options = program.opts<Options>();
  const [file] = program.args;
  if (options.jsonl && (file || (options.format && options.format !== 'json')))
    return fail(
      USAGE,
      '--jsonl reads standard input and writes JSON lines; leave the file and --format out.',
    );
  if (!options.jsonl && !file) return fail(USAGE, 'Name a file, or - for standard input. See --help.');
  const resources = await loadResources(read);
  if (options.jsonl) {
    await analyzeLines(process.stdin, process.stdout, resources, progress);
    if (process.stderr.isTTY) process.stderr.write('\n');
    return DONE;
  }
  try {
    const text = decode(await readBytes(file!), file!);
    const { jsonl: _, format, ...given } = options;
    const input = toInput(isHtml(file!, text) ? { html: text } : { text }, given);
    const analysis = analyze(input, resources);
    const exporter = exporters[format ?? (process.stdout.isTTY ? 'text' : 'json')];
    if (!process.stdout.write(exporter.render(analysis))) await once(process.stdout, 'drain');
    return DONE;
  } catch (error) {
    if (error instanceof InputError) return fail(UNREADABLE, error.message);
    throw error;
  }
}

function fail(status: number, message: string): number {
  process.stderr.write(`analyze: ${message}\n`);
  return status;
}

/** Told only to somebody who watches. */
function progress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} read`);
}
