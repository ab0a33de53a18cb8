/** Takes the reading along: each format to the clipboard or to a file. */
import { api } from '../../browser.ts';
import { type ExportFormat, exporters } from '../../export/index.ts';
import { say } from '../../words/words.ts';
import { useShownStory } from '../shown-story.ts';
import { Disclosure } from './disclosure.tsx';
import { Taking, toClipboard } from './taking.tsx';

const FORMATS: readonly ExportFormat[] = [
  'markdown',
  'text',
  'csv',
  'json',
  'webannotation',
  'csl',
  'bibtex',
];

export function ExportMenu() {
  const { analysis } = useShownStory();
  const copy = (format: ExportFormat) => toClipboard(exporters[format].render(analysis));
  const save = (format: ExportFormat) => {
    const { render, mime, extension } = exporters[format];
    // Spreadsheets read a CSV file without a byte order mark as one of the system's own code page.
    const text = format === 'csv' ? `\ufeff${render(analysis)}` : render(analysis);
    download(new Blob([text], { type: `${mime};charset=utf-8` }), `${fileName(analysis.title)}.${extension}`);
    return say('saved');
  };
  const button = (label: string, format: ExportFormat, take: typeof copy | typeof save) => (
    <td>
      <Taking label={label} name={`${label} ${say(`format_${format}`)}`} take={() => take(format)} />
    </td>
  );
  return (
    <Disclosure label={say('export')}>
      <table class="formats">
        <tbody>
          {FORMATS.map((format) => (
            <tr key={format}>
              <th scope="row">
                {say(`format_${format}`)}
                <small>{say(`format_${format}_hint`)}</small>
              </th>
              {button(say('copy'), format, copy)}
              {button(say('save'), format, save)}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="caution">{say('export_caution')}</p>
    </Disclosure>
  );
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for the browser to have taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Letters and digits of any script; the title comes from the page. */
function fileName(title: string | null): string {
  const words = (title ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).toLowerCase() || api.runtime.getManifest().name.toLowerCase();
}
