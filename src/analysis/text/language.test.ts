import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { detectLanguage } from './language.ts';

const ENGLISH =
  'Heavy rain closed three bridges over the river on Monday and cut the old town off from the harbour.';
const SPANISH =
  'Las fuertes lluvias cerraron el lunes tres puentes sobre el río y aislaron la ciudad vieja del puerto.';

describe('language of a text', () => {
  it.each([
    [ENGLISH, 'en'],
    [SPANISH, 'es'],
    ['Η βροχή έκλεισε τρεις γέφυρες πάνω από τον ποταμό τη Δευτέρα και απέκλεισε την παλιά πόλη.', 'el'],
    [
      'Сильный дождь закрыл в понедельник три моста через реку и отрезал старый город от гавани. Школы останутся закрытыми до четверга, сообщили власти, и паром не будет ходить.',
      'ru',
    ],
  ])('%s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
  it('is not guessed from a few words', () => {
    expect(detectLanguage('Vella Brannock')).toBeNull();
    expect(newDraft({ text: 'Vella Brannock' }).lang).toBe('en');
  });
  it('is no English in other letters, however few', () => {
    expect(detectLanguage('港口部长星期一说，港口下周将关闭。')).toBe('zh');
    expect(detectLanguage('Порт закрыт')).not.toBeNull();
    expect(newDraft({ text: '港口关闭' }).language).toBeNull();
    expect(newDraft({ text: '12, 15 — 18 %' }).lang).toBe('en');
  });
  it('is taken as declared', () => {
    expect(newDraft({ text: ENGLISH, lang: 'es-MX' }).lang).toBe('es-MX');
    expect(newDraft({ text: SPANISH }).lang).toBe('es');
  });
});
