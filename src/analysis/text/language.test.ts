import { describe, expect, it } from 'vitest';
import { newDraft } from '../analyze.ts';
import { detectLanguage } from './language.ts';

const ENGLISH =
  'Heavy rain closed three bridges over the river on Monday and cut the old town off from the harbour.';
const SPANISH =
  'Las fuertes lluvias cerraron el lunes tres puentes sobre el río y aislaron la ciudad vieja del puerto.';

/** As long as a short story: the longer the sample, the closer the languages' scores. */
const LONG = {
  en: 'Heavy rain closed three bridges over the river on Monday and cut the old town off from the harbour for a day, officials said. The mayor said that the pumps had failed shortly after midnight and that crews from two neighbouring towns were on their way. The river, which rose by two metres within six hours, is expected to fall again by the end of the week. Schools will stay closed until Thursday, and the ferry does not run before the piers have been looked at by divers.',
  de: 'Starker Regen hat am Montag drei Brücken über den Fluss gesperrt und die Altstadt für einen Tag vom Hafen abgeschnitten, wie die Behörden mitteilten. Die Bürgermeisterin sagte, die Pumpen seien kurz nach Mitternacht ausgefallen, und Helfer aus zwei Nachbarorten seien unterwegs. Der Fluss, der innerhalb von sechs Stunden um zwei Meter gestiegen war, soll bis zum Ende der Woche wieder fallen. Die Schulen bleiben bis Donnerstag geschlossen, und die Fähre fährt nicht, ehe Taucher die Pfeiler untersucht haben.',
  es: 'Las fuertes lluvias cerraron el lunes tres puentes sobre el río y aislaron la ciudad vieja del puerto durante un día, según las autoridades. La alcaldesa dijo que las bombas habían fallado poco después de la medianoche y que ya venían en camino equipos de dos pueblos vecinos. El río, que subió dos metros en seis horas, volverá a bajar antes del fin de semana. Las escuelas seguirán cerradas hasta el jueves y el transbordador no saldrá hasta que los buzos revisen los muelles.',
};

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
  it.each(Object.entries(LONG))('of the length of a story is %s', (lang, text) => {
    for (const longer of [text, `${text} ${text.toUpperCase()} ${text}`, `${text} `.repeat(5)])
      expect(detectLanguage(longer)).toBe(lang);
  });
  it('is that of the text where its page clearly declares another', () => {
    expect(newDraft({ text: LONG.de, lang: 'en-US' }).lang).toBe('de');
    expect(newDraft({ text: LONG.en, lang: 'de' })).toMatchObject({ lang: 'en' });
    expect(newDraft({ text: LONG.en, lang: 'lb' })).toMatchObject({ lang: 'en' });
    expect(newDraft({ text: LONG.es, lang: 'es-MX' }).lang).toBe('es-MX');
    expect(newDraft({ text: LONG.es, lang: 'pt' }).lang).toBe('es');
  });
  it('is that of its letters, whatever the page declares', () => {
    expect(newDraft({ text: '港口部长星期一说，港口下周将关闭。', lang: 'en' }).lang).toBe('zh');
    expect(newDraft({ text: '港口部长星期一说，港口下周将关闭。', lang: 'zh-TW' }).lang).toBe('zh-TW');
  });
  it('is left as declared where a long text is of no language: names and figures', () => {
    const table = Array.from({ length: 60 }, (_, i) => `Vella ${i}, Brannock ${i + 2}`).join('\n');
    expect(newDraft({ text: table, lang: 'en' }).lang).toBe('en');
  });
  it('is Norwegian, which is near to English', () => {
    const text = `Kraftig regn stengte mandag tre bruer over elva og skar gamlebyen av fra havna. Ordføreren sa at
      pumpene sviktet like etter midnatt, og at mannskaper fra to nabobyer var på vei. Skolene holder stengt til
      torsdag, og ferja går ikke før dykkere har sett på kaiene. Ingen ble skadet, men mange kjellere står under vann. Nabobyene sendte
      båter og tepper, og i kirken på høyden sov over hundre mennesker natt til tirsdag.`;
    expect(['no', 'nb', 'da', 'sv']).toContain(newDraft({ text, lang: 'en' }).lang);
  });
  it('is as declared where the detector does not know that language', () => {
    expect(newDraft({ text: LONG.de, lang: 'lb' }).lang).toBe('lb');
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
