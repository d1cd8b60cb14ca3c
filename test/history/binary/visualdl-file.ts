const utf8 = new TextEncoder();
const bytesField = (field: number, bytes: readonly number[]): number[] => [(field << 3) | 2, bytes.length, ...bytes];
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))]);
const float = (value: number): number[] => [...new Uint8Array(new Float32Array([value]).buffer)];

/** A record as VisualDL 2.5 lays it out: id, tag, time, and a float where the value is one. */
export function record(tag: string, step: number, value?: number): number[] {
  const own = value === undefined ? [0x52, 0] : [0x25, ...float(value)];
  const at = step === 0 ? [] : [0x08, ...varint(step)];
  const message = bytesField(1, [...at, ...bytesField(2, [...utf8.encode(tag)]), 0x18, ...varint(1_621_667_988_000), ...own]);
  return [message.length, 0, 0, 0, 0, 0, 0, 0, ...message];
}
