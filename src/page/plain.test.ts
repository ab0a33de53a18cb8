import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';

const { document } = new JSDOM('<main><div id="box"><p>Words</p></div></main>').window;
const form = document.querySelector('div')!;
// As browsers have it for a form with fields of these names.
for (const name of ['parentElement', 'getAttribute', 'textContent'])
  Object.defineProperty(form, name, { value: 'a field' });

describe('an element that shadows its own properties', () => {
  it('answers with what shadows them', () => expect(form.textContent).toBe('a field'));
  it('answers with its own through the prototypes', () => {
    expect(plain(form).parentElement?.localName).toBe('main');
    expect(plain(form).getAttribute('id')).toBe('box');
    expect(plain(form).textContent).toBe('Words');
  });
  it('has no more properties than an element has', () =>
    expect((plain(form) as unknown as { nonsense: unknown }).nonsense).toBeUndefined());
});
