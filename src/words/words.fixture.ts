/** `i18n` of the extension API over one of the bundled message files, for tests and pictures. Not shipped. */
export type Messages = Record<string, { message: string }>;

export function i18nOver(messages: Messages, lang: string) {
  return {
    getUILanguage: () => lang,
    getMessage: (key: string, parts: string | string[] = []) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [parts].flat()[Number(n) - 1] ?? ''),
  };
}
