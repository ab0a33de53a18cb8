/** Opens `gazetteer.bin` (format: `gazetteer-format.ts`). */
import { DamagedDataError } from '../sequence/bytes.ts';
import { checksum, type GazetteerHeader, MAGIC, VERSION } from './gazetteer-format.ts';

export interface GazetteerFile {
  header: GazetteerHeader;
  /** The bytes of a section; of a fixed `length` where one is given. @throws {DamagedDataError} where it is not there whole */
  section(name: string, length?: number): Uint8Array;
}

/** @throws {DamagedDataError} if the bytes are not a whole gazetteer of this version */
export function openGazetteer(bytes: Uint8Array): GazetteerFile {
  if (bytes.length < 16) throw new DamagedDataError('The gazetteer is empty or cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new DamagedDataError('This file is no gazetteer.');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new DamagedDataError(`The gazetteer has version ${version}, not ${VERSION}.`);
  if (view.getUint32(12, true) !== checksum(bytes.subarray(16)))
    throw new DamagedDataError('The gazetteer is damaged: its checksum is wrong.');
  const start = 16 + view.getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, start))) as GazetteerHeader;
  const at = new Map<string, Uint8Array>();
  let offset = start;
  for (const { name, length } of header.sections) {
    at.set(name, bytes.subarray(offset, offset + length));
    offset += length;
  }
  const section = (name: string, length?: number): Uint8Array => {
    const found = at.get(name);
    if (!found || (length !== undefined && found.length !== length))
      throw new DamagedDataError(`The gazetteer is damaged: its part “${name}” is missing or cut off.`);
    return found;
  };
  return { header, section };
}
