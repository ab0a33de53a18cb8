import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { loadResources } from '../load-resources.ts';

const resources = await loadResources((path) => readFile(`src/${path}`));
const quotes = (text: string) => analyze({ text, lang: 'en' }, resources).quotes;

const ODD = [
  'Holm said: “We will stay. Nobody came.',
  'The road was shut" on Monday. "It is late.',
  '“We will stay,” she said. ”It is late.',
  "Holm said 'it's late and the men's room is shut.",
];

describe('statements: bad input', () => {
  it('draws no statement over the end of a paragraph where a mark is missing', () => {
    const text = ODD.join('\n\n');
    for (const { start, end } of quotes(text)) expect(text.slice(start, end)).not.toContain('\n\n');
  });
  it.each([
    ['a page that is one long quotation', `“${'We will stay. Nobody came. '.repeat(200)}”`],
    [
      'a transcript',
      'Q: Why did you go?\n\nA: We had to go. It was late.\n\nQ: Will you come back?\n\nA: No.',
    ],
    [
      'a poem',
      'The river runs, the river sings,\nand no one hears the bell it rings;\nthe ferry waits, the ferry goes,\nand where it lands the river knows.',
    ],
    ['code', 'const say = (a) => { if (a["said"] === \'b\') return "a"; };\n'.repeat(50)],
  ])('invents no speaker: %s', (_, text) => {
    expect(quotes(text).filter(({ speakerName }) => speakerName !== null)).toEqual([]);
  });
  it('takes a label for nobody else than the one it names', () => {
    const text = 'HOLM: We will stay as long as it takes.\n\nORTIZ: And then you will go.';
    for (const { speakerName } of quotes(text)) expect([null, 'HOLM', 'ORTIZ']).toContain(speakerName);
  });
});
