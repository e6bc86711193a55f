/** Bytes that are asked for, a piece at a time, and need not be taken whole. */
export interface ByteInput {
  /** The next bytes, at most so many; undefined at the end. They come again until they are skipped. */
  look(most: number): Promise<Uint8Array | undefined>;
  /** Passes over bytes that were looked at. */
  skip(count: number): void;
  /** Says that no more is needed. */
  close(): Promise<void>;
}

/** Makes an input of chunks of bytes. */
export function createByteInput(bytes: AsyncIterable<Uint8Array>): ByteInput {
  const chunks = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  return {
    async look(most) {
      while (rest.length === 0) {
        const next = await chunks.next();
        if (next.done === true) {
          return undefined;
        }
        rest = next.value;
      }
      return rest.subarray(0, most);
    },
    skip(count) {
      rest = rest.subarray(count);
    },
    async close() {
      await chunks.return?.();
    },
  };
}
