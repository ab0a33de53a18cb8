/** Reading of our binary files: little-endian, bounds checked, with a checksum against damage. */

/** A data file that is cut short, altered or of another version. The message names the file. */
export class DamagedDataError extends Error {
  override name = 'DamagedDataError';
}

export class ByteReader {
  private readonly bytes: Uint8Array;
  private readonly name: string;
  private readonly view: DataView;
  private position = 0;

  /** `name` is used in error messages. */
  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.name = name;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  fail(reason: string): never {
    throw new DamagedDataError(`${this.name}: ${reason}`);
  }

  private take(count: number): number {
    const at = this.position;
    if (count < 0 || at + count > this.bytes.length) this.fail('the file is cut short');
    this.position = at + count;
    return at;
  }

  u8(): number {
    return this.bytes[this.take(1)]!;
  }
  u32(): number {
    return this.view.getUint32(this.take(4), true);
  }
  f32(): number {
    return this.view.getFloat32(this.take(4), true);
  }
  /** Unsigned LEB128, at most 32 bits. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.u8();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return this.fail('a number is too long');
  }
  /** Ascending numbers below `limit`, stored as differences (varints). */
  ascending(count: number, limit: number): Uint32Array {
    const { bytes } = this;
    const numbers = new Uint32Array(count);
    let at = this.position;
    let number = 0;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!;
      number += byte & 127;
      for (let factor = 128; byte >= 128; factor *= 128) {
        byte = bytes[at++]!;
        number += (byte & 127) * factor;
        if (factor > 2 ** 28) this.fail('a number is too long');
      }
      if (number >= limit) this.fail('a key lies outside the hash');
      numbers[i] = number;
    }
    // What was read beyond the end counted as zeros.
    this.take(at - this.position);
    return numbers;
  }
  /** A view, not a copy. */
  slice(count: number): Uint8Array {
    const at = this.take(count);
    return this.bytes.subarray(at, at + count);
  }
  /** UTF-8 with its length before it. */
  text(): string {
    return new TextDecoder().decode(this.slice(this.varint()));
  }
  /** A count of things that take at least one byte each, so that a damaged one cannot ask for gigabytes. */
  count(): number {
    const n = this.u32();
    if (n > this.bytes.length) this.fail('a count is impossible');
    return n;
  }

  /** Four letters, version byte, CRC-32 of all that follows. */
  header(magic: string, version: number): void {
    for (const letter of magic) if (this.u8() !== letter.charCodeAt(0)) this.fail(`not a ${magic} file`);
    const found = this.u8();
    if (found !== version) this.fail(`version ${found} where ${version} is needed`);
    const sum = this.u32();
    if (crc32(this.bytes, this.position) !== sum) this.fail('the file is damaged (checksum differs)');
  }
}

let tables: Uint32Array[] | undefined;

/** CRC-32 (IEEE 802.3) from an offset to the end, four bytes at a time (Kounavis & Berry 2005). */
export function crc32(bytes: Uint8Array, from = 0): number {
  tables ??= crcTables();
  const [one, two, three, four] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = 0xffffffff;
  let i = from;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = one[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** By the number of bytes that follow the one looked up, none first. */
function crcTables(): Uint32Array[] {
  const found = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 32; k++) {
      c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
      if (k % 8 === 7) found[k >> 3]![n] = c;
    }
  }
  return found;
}
