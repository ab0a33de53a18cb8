/** A button that copies a text and says so. */
import { say } from '../../words/words.ts';
import { element } from './element.ts';

const SAID_MS = 1600;

export function copy(label: string, text: () => string): HTMLElement {
  const said = element('span', { role: 'status' }, label);
  return element(
    'button',
    {
      type: 'button',
      class: 'copy',
      'data-action': 'copy',
      click: async (event) => {
        const done = await toClipboard(text(), event.currentTarget as HTMLElement);
        said.textContent = say(done ? 'copied' : 'card_not_copied');
        setTimeout(() => {
          said.textContent = label;
        }, SAID_MS);
      },
    },
    said,
  );
}

/** Pages without a secure connection have no clipboard API: there the selection of a field inside the card is copied. */
async function toClipboard(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element('textarea', {
      class: 'hidden',
      readonly: true,
      tabindex: -1,
      'aria-hidden': 'true',
    });
    field.value = text;
    near.after(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    near.focus();
    return done;
  }
}
