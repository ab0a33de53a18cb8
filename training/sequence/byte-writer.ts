import { crc32 } from '../../src/analysis/sequence/bytes.ts';

/** The counterpart of `ByteReader`. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  u8(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }
  u32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.u8((value >>> shift) & 255);
  }
  f32(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let i = 0; i < 4; i++) this.u8(view.getUint8(i));
  }
  varint(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.u8((rest % 128) + 128);
    this.u8(rest);
  }
  text(value: string): void {
    const utf8 = new TextEncoder().encode(value);
    this.varint(utf8.length);
    for (const byte of utf8) this.u8(byte);
  }

  /** Magic, version and checksum before everything written so far. */
  finish(magic: string, version: number): Uint8Array {
    const body = this.bytes.slice(0, this.length);
    const head = new ByteWriter();
    for (const letter of magic) head.u8(letter.charCodeAt(0));
    head.u8(version);
    head.u32(crc32(body));
    const whole = new Uint8Array(head.length + body.length);
    whole.set(head.bytes.subarray(0, head.length));
    whole.set(body, head.length);
    return whole;
  }
}
