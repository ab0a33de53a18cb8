import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { analyzeLines } from './jsonl.ts';
import { readLines } from './line-reader.ts';
import { decode, isHtml } from './read-input.ts';
import { isDate } from './to-input.ts';

const STORY =
  'VELLA (AP) — Heavy rain closed three bridges over the Vell on Monday and cut off the harbour, officials said.';
const folder = mkdtempSync(join(tmpdir(), 'copytaster-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function analyze(args: string[], input = '') {
  const main = join(import.meta.dirname, 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function lines(...input: string[]) {
  const out: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      out.push(String(chunk));
      done();
    },
  });
  await analyzeLines(Readable.from([input.join('\n')]), output, {}, () => {});
  return out.map((line) => JSON.parse(line));
}

describe('command line', () => {
  it('writes the analysis of a text as JSON where the output is no terminal', () => {
    const { status, stdout, stderr } = analyze([file('rain.txt', STORY), '--published', '2021-03-02']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      text: STORY,
      published: '2021-03-02',
      wire: { agency: 'ap' },
    });
  });
  it('reads an HTML page from standard input', () => {
    const { stdout } = analyze(
      ['-', '--url', 'https://paper.example/rain'],
      `<!doctype html><h1>Rain</h1><article>${`<p>${STORY}</p>`.repeat(4)}</article>`,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      url: 'https://paper.example/rain',
      wire: { isWire: true, agency: 'ap' },
    });
  });
  it('writes the other formats', () => {
    expect(analyze([file('rain.txt', STORY), '--format', 'text']).stdout).toContain('Associated Press');
  });
  it.each([
    ['an unknown option', ['--nonsense']],
    ['no file', []],
    ['a date that is none', ['x.txt', '--published', 'Monday']],
    ['an address that is none', ['x.txt', '--url', 'not a url']],
    ['an address that is not on the web', ['x.txt', '--url', 'ftp://paper.example/rain']],
    ['an unknown format', ['x.txt', '--format', 'pdf']],
    ['lines and a file', ['x.txt', '--jsonl']],
  ])('ends with 2 on %s', (_, args) => {
    const { status, stderr } = analyze(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
  it('ends with 1 on a file that is not there or not text', () => {
    expect(analyze([join(folder, 'missing.txt')])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no such file'),
    });
    const binary = analyze([file('x.bin', new Uint8Array([0x89, 0x50, 0, 1, 2, 0, 255, 254]))]);
    expect(binary).toMatchObject({ status: 1, stderr: expect.stringContaining('binary') });
  });
  it.runIf(existsSync('/dev/full'))('ends with 1 and one line where the disk is full', () => {
    const main = join(import.meta.dirname, 'main.ts');
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, '-'], {
      input: STORY,
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^analyze: the output could not be written: .+\n$/);
  });
  it('says so where the day of publication is missing, and not where it is given or printed', () => {
    const notices = (text: string, ...args: string[]) =>
      JSON.parse(analyze([file('day.txt', text), ...args]).stdout).notices.join();
    expect(notices(STORY)).toContain('The day of publication is not known');
    expect(notices(STORY, '--published', '2021-03-02')).not.toContain('publication');
    expect(notices(STORY.replace('VELLA (AP)', 'VELLA, March 1, 2021 (AP)'))).not.toContain('publication');
  });
  it('prints dates in words as text', () => {
    const { stdout } = analyze([file('rain.txt', STORY), '--format', 'text', '--published', '2021-03-02']);
    expect(stdout).toContain('Monday, March 1, 2021');
    expect(stdout).not.toContain('2021-03');
  });
  it('gives an empty, valid analysis of an empty file', () => {
    const { status, stdout } = analyze([file('empty.txt', '')]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      text: '',
      entities: [],
      notices: expect.arrayContaining([expect.stringContaining('no text')]),
    });
  });
});

describe('JSON lines', () => {
  it('come back in order under their ids, a bad one alone failing', async () => {
    const answers = await lines(
      JSON.stringify({ id: 1, text: STORY }),
      '{"id": 2, "text"',
      JSON.stringify({ id: 3, title: 'No text' }),
      '[]',
      '',
      JSON.stringify({ id: 'five', html: `<article><p>${STORY}</p><p>${STORY}</p></article>` }),
      JSON.stringify({ id: 6, text: STORY, published: 7 }),
    );
    expect(answers.map(({ id, error }) => [id, error ?? 'fine'])).toEqual([
      [1, 'fine'],
      [null, expect.stringContaining('no JSON')],
      [3, 'neither text nor html'],
      [null, 'no JSON object'],
      ['five', 'fine'],
      [6, 'published is no string'],
    ]);
  });
  it('are passed over where one is longer than can be kept, and go on behind it', async () => {
    async function* source() {
      for (let i = 0; i < 130; i++) yield 'x'.repeat(1_000_000);
      yield `\n${JSON.stringify({ id: 2, text: 'Rain fell.' })}\n`;
    }
    const out: string[] = [];
    const output = new Writable({ write: (chunk, _, done) => done(void out.push(String(chunk))) });
    await analyzeLines(source(), output, {}, () => {});
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { id: null, error: 'the line is too long' },
      expect.objectContaining({ id: 2, text: 'Rain fell.' }),
    ]);
  });

  it('keep the text byte for byte', async () => {
    const text = ` A lone \ud800 surrogate,\r\n\ttabs,\u00a0blanks \u202eand marks\u202c\n\nעברית `;
    const [answer] = await lines(JSON.stringify({ id: 1, text }));
    expect(answer.text).toBe(text);
  });
  it('refuse a page that only nests elements, and go on', async () => {
    const answers = await lines(
      JSON.stringify({ id: 1, html: '<div>'.repeat(50_000) }),
      JSON.stringify({ id: 2, html: `<div><p>${STORY}</p><p>${STORY} Again.</p></div>` }),
    );
    expect(answers.map(({ id, error }) => [id, error ?? 'fine'])).toEqual([
      [1, expect.stringContaining('too deeply')],
      [2, 'fine'],
    ]);
  });
  it('read a page whose inline styles jsdom cannot', async () => {
    const [answer] = await lines(
      JSON.stringify({
        html: `<div><p style="background:none; background-color: #f5f5f5">${STORY}</p></div>`,
      }),
    );
    expect(answer.text).toBe(STORY);
  });
  it('leave a date that is none out and say so', async () => {
    const [answer] = await lines(JSON.stringify({ id: 1, text: STORY, published: 'yesterday' }));
    expect(answer).toMatchObject({
      published: null,
      notices: expect.arrayContaining([expect.stringContaining('date of publication was not understood')]),
    });
  });
  it('leave an address that is none out and say so', async () => {
    const [answer] = await lines(JSON.stringify({ id: 1, text: STORY, url: 'not a url' }));
    expect(answer).toMatchObject({
      url: null,
      notices: expect.arrayContaining([expect.stringContaining('address was not understood: not a url')]),
    });
    expect(answer.noticeCodes).toHaveLength(answer.notices.length);
  });
  it('are read no faster than their answers are taken', async () => {
    let given = 0;
    async function* source() {
      for (let i = 0; i < 50; i++) {
        given++;
        yield `${JSON.stringify({ id: i, text: 'Rain fell.' })}\n`;
      }
    }
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    const run = analyzeLines(source(), output, {}, () => {});
    await vi.waitFor(() => expect(waiting).toHaveLength(1), 60_000);
    // Whatever would be read ahead is read before the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBe(1);
    const release = setInterval(() => waiting.shift()?.(), 0);
    await run;
    clearInterval(release);
    expect(given).toBe(50);
  });
  it('hold a story of many megabytes in one paragraph within seconds', async () => {
    const text = 'The river rose and the town sank. '.repeat(300_000);
    const before = process.cpuUsage();
    const [answer] = await lines(JSON.stringify({ id: 1, text }));
    expect(answer.text.length).toBe(text.length);
    expect(answer.notices.join()).toContain('Only the first');
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(30_000);
  });
});

describe('input', () => {
  it('is split into lines across chunks, the last without a line break', async () => {
    const chunks = [
      Buffer.from('a\r\nb'),
      Buffer.from('c\n\n\xc3'),
      Buffer.from([0xc3]),
      Buffer.from([0xa9]),
    ];
    const got: (string | null)[] = [];
    for await (const line of readLines(Readable.from(chunks))) got.push(line);
    expect(got).toEqual(['a', 'bc', '', 'Ãé']);
  });
  it('is decoded by its mark or its declared charset', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'x')).toBe('Aé');
    const latin = Buffer.from('<meta charset="iso-8859-15"><p>\xa4', 'latin1');
    expect(decode(latin, 'x')).toContain('€');
  });
  it('is HTML by its name or its beginning', () => {
    expect(isHtml('a.html', '')).toBe(true);
    expect(isHtml('-', '  <!DOCTYPE html>')).toBe(true);
    expect(isHtml('a.txt', '<html>')).toBe(false);
    expect(isHtml('-', 'A < b')).toBe(false);
  });
  it('has dates that exist', () => {
    expect(['2022-12-19', '2022-12', '2022-12-19T10:00:00+01:00', '2022-12-19T10:00Z'].every(isDate)).toBe(
      true,
    );
    expect(['2022-13-19', '2025-02-30', '2025-02-29T10:00', '19.12.2022', 'x', ''].some(isDate)).toBe(false);
  });
});
