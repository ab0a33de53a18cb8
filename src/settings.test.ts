import { describe, expect, it } from 'vitest';
import { DEFAULTS, readsByItself } from './settings.ts';

describe('where a page is read by itself', () => {
  it('is everywhere at first', () => {
    expect(readsByItself(DEFAULTS, 'gazette.example', false)).toBe(true);
  });

  it('is never on the hosts that the reader named, nor below them', () => {
    const settings = { ...DEFAULTS, never: ['gazette.example'] };
    expect(readsByItself(settings, 'gazette.example', false)).toBe(false);
    expect(readsByItself(settings, 'www.gazette.example', false)).toBe(false);
    expect(readsByItself(settings, 'notgazette.example', false)).toBe(true);
  });

  it('is the agencies’ own sites only, if so chosen', () => {
    const settings = { ...DEFAULTS, sites: 'agencies' as const };
    expect(readsByItself(settings, 'wire.example', true)).toBe(true);
    expect(readsByItself(settings, 'gazette.example', false)).toBe(false);
  });

  it('is nowhere where reading waits for a click', () => {
    expect(readsByItself({ ...DEFAULTS, sites: 'on-click' }, 'wire.example', true)).toBe(false);
  });
});
