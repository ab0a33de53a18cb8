import { readFile } from 'node:fs/promises';

/** Input that could not be read; the message is for the user. */
export class InputError extends Error {}

/** Bytes looked at to tell text from other things. */
const SAMPLE = 4_096;

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : String(error);
    throw new InputError(`${path}: ${why}`);
  }
}

/** Text of the bytes: byte order mark first, the page's declared charset for HTML, UTF-8 else. */
export function decode(bytes: Uint8Array, name: string): string {
  const bom = byteOrder(bytes);
  if (bom) return new TextDecoder(bom).decode(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) throw new InputError(`${name}: binary input, neither text nor HTML`);
  const control = sample.reduce((n, byte) => n + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  if (control > sample.length / 50) throw new InputError(`${name}: binary input, neither text nor HTML`);
  const head = new TextDecoder('latin1').decode(sample);
  const metas = head.match(/<meta\s[^>]{0,200}/gi)?.join('\n') ?? '';
  const declared = /\bcharset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(metas)?.[1];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(declared && !/^utf-?8$/i.test(declared) ? declared : 'windows-1252').decode(
        bytes,
      );
    } catch {
      return new TextDecoder().decode(bytes);
    }
  }
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** HTML by its file name, else by how it begins. */
export function isHtml(path: string, text: string): boolean {
  if (/\.x?html?$/i.test(path)) return true;
  if (/\.(?:txt|md|text)$/i.test(path)) return false;
  const head = text.slice(0, 1_000).trimStart();
  return (
    /^<(?:!doctype\s+html|html|head|body|\?xml)/i.test(head) || /<(?:head|body|article)[\s>]/i.test(head)
  );
}
