import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../_locales/en/messages.json';
import { FIXTURE } from '../popup/story.fixture.ts';
import { DEFAULTS } from '../settings.ts';
import { i18nOver } from '../words/words.fixture.ts';
import { titleOf } from './toolbar.ts';

beforeAll(() => {
  Object.assign(chrome, { i18n: i18nOver(messages, 'en-GB') });
});

const wire = FIXTURE.wire;
const marks = DEFAULTS.kinds;

describe('toolbar title', () => {
  it('says whose story it is and what was found in it', () => {
    expect(titleOf({ status: 'ready', analysis: FIXTURE, marks, marksOn: true })).toMatch(
      /^Sample Wire story: 5 people, \d+ places, \d+ statements$/,
    );
  });

  it('uses the singular for one', () => {
    const analysis = { ...FIXTURE, entities: FIXTURE.entities.slice(0, 1), quotes: [] };
    expect(titleOf({ status: 'ready', analysis, marks, marksOn: true })).toContain(
      '1 person, 0 places, 0 statements',
    );
  });

  it('names no agency for a page that was read on request', () => {
    const analysis = { ...FIXTURE, wire: { ...wire, isWire: false } };
    expect(titleOf({ status: 'ready', analysis, marks, marksOn: true })).toMatch(/^This page: /);
  });

  it('counts the fragments of one statement once', () => {
    const [first] = FIXTURE.quotes;
    const analysis = { ...FIXTURE, quotes: [first!, first!] };
    expect(titleOf({ status: 'ready', analysis, marks, marksOn: true })).toContain(', 1 statement');
  });

  it('counts only what is read in the story’s language', () => {
    const analysis = { ...FIXTURE, noticeCodes: [{ code: 'otherLanguage' as const, parts: ['es'] }] };
    expect(titleOf({ status: 'ready', analysis, marks, marksOn: true })).toMatch(
      /^Sample Wire story: \d+ statements$/,
    );
  });
});
