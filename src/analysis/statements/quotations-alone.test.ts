import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';

const read = (lang: string, text: string) => {
  const { quotes, notices } = analyze({ lang, text, published: '2025-03-03' }, {});
  return { said: quotes.map(({ start, end }) => text.slice(start, end)), quotes, notices };
};

describe('statements/quotations-alone', () => {
  it.each([
    ['es', '“No podemos dejar esperando a los barcos”, declaró en Bilbao.'],
    ['de', '„Wir können die Schiffe nicht warten lassen“, sagte sie.'],
    ['fr', '« Nous ne pouvons pas faire attendre les navires », a-t-elle dit.'],
    ['ar', 'وأضافت «لا يمكننا أن نترك السفن تنتظر» أمام الميناء.'],
    ['zh', '“我们不能让船只等待，”她说。'],
    ['ja', '「船を待たせることはできません」と述べた。'],
  ])('%s: marks what stands in quotation marks, and invents no speaker', (lang, text) => {
    const { said, quotes } = read(lang, text);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^[\p{L}][^“”„«»「」]*[\p{L}]$/u);
    expect(quotes[0]).toMatchObject({ kind: 'direct', cue: null, speaker: null, speakerName: null });
  });
  it('keeps a quotation over two paragraphs one statement', () => {
    const { quotes } = read(
      'es',
      '“El puerto cierra la próxima semana.\n\n“Después ya veremos qué hacer”, dijo la ministra.\n\n“Nadie pensaba que esto pasaría”, dijo otro.',
    );
    expect(quotes.map(({ attribution }) => attribution)).toEqual(['q1', 'q1', 'q2']);
  });
  it.each([
    ['a title', 'es', 'El barco “Estrella del Mar” llegó a Bilbao.'],
    ['single marks', 'de', 'Die ‚sehr gute alte neue Zeit‘ ist vorbei.'],
    ['a title without blanks', 'zh', '电影“海港之夜”上映。'],
    ['no marks', 'es', 'La ministra dijo que el puerto cerrará.'],
  ])('leaves %s alone', (_, lang, text) => expect(read(lang, text).said).toEqual([]));
  it('says what is not read', () => {
    expect(read('es', 'El puerto cierra.').notices.join()).toContain('(es)');
    expect(read('en', 'The port closes.').notices.join()).not.toContain('language');
    expect(read('es', ' ').notices.join()).not.toContain('language');
  });
});
