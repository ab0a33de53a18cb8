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

/** The language last asked for; null until one is, for what an earlier script has left may be in any. */
let wanted: Language | null = null;
let speaking: Promise<void> = Promise.resolve();

/** Speaks the chosen language from now on. @returns whether another one was asked for before */
export async function speakChosen(settings?: Settings): Promise<boolean> {
  const { language } = settings ?? (await readSettings());
  const another = language !== wanted;
  if (another) {
    wanted = language;
    // Of two choices in quick succession the later one holds, whichever file comes first.
    speaking = wordsIn(language).then(
      (words) => {
        if (language === wanted) speak(words);
      },
      (error) => {
        if (language === wanted) wanted = null;
        throw error;
      },
    );
  }
  await speaking;
  return another;
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
