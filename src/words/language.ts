/**
 * Speaks the language that the reader chose, in the background script and the own pages. Content
 * scripts may not read the package's files; they ask the background for the words.
 */
import { api } from '../content-api.ts';
import { type Language, readSettings, type Settings, watchSettings } from '../settings.ts';
import { dress, speak, type Words, withRegion, wordsFrom } from './words.ts';

/** The words of a language, out of the package; null for the browser's own. */
export async function wordsIn(language: Language): Promise<Words | null> {
  if (language === 'browser') return null;
  const file = await fetch(api.runtime.getURL(`_locales/${language}/messages.json`));
  return wordsFrom(await file.json(), withRegion(language));
}

let spoken: Language = 'browser';

/** Speaks the chosen language from now on. @returns whether it was another one before */
export async function speakChosen(settings?: Settings): Promise<boolean> {
  const { language } = settings ?? (await readSettings());
  if (language === spoken) return false;
  const words = await wordsIn(language);
  speak(words);
  spoken = language;
  return true;
}

/** Shows an own page in the chosen language, and again when another one is chosen. */
export async function inChosenLanguage(part: HTMLElement, show: () => void): Promise<void> {
  await speakChosen();
  dress(part);
  show();
  watchSettings(async (settings) => {
    if (!(await speakChosen(settings))) return;
    dress(part);
    show();
  }, new AbortController().signal);
}
