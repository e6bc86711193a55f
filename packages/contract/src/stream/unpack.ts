import zlib from "node:zlib";
import { type ByteInput, createByteInput } from "./byte-input.ts";

/** So much is unpacked at once: packed bytes can become a thousand times as many. */
const pieceSize = 8 * 1024;

const flags = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

async function readByte(input: ByteInput): Promise<number> {
  const [byte] = (await input.look(1)) ?? [];
  if (byte === undefined) {
    throw new Error("unexpected end of file");
  }
  input.skip(1);
  return byte;
}

/** A number of this many bytes, the lowest first. */
async function readNumber(input: ByteInput, bytes: number): Promise<number> {
  let value = 0;
  for (let at = 0; at < bytes; at += 1) {
    value += (await readByte(input)) * 256 ** at;
  }
  return value;
}

async function skipText(input: ByteInput): Promise<void> {
  while ((await readByte(input)) !== 0) {
    // A text ends with a zero.
  }
}

async function skipHeader(input: ByteInput): Promise<void> {
  const [magic, method] = [await readNumber(input, 2), await readByte(input)];
  if (magic !== 0x8b1f || method !== 8) {
    throw new Error("incorrect header check");
  }
  const given = await readByte(input);
  await readNumber(input, 6);
  if ((given & flags.extra) !== 0) {
    for (let left = await readNumber(input, 2); left > 0; left -= 1) {
      await readByte(input);
    }
  }
  if ((given & flags.name) !== 0) {
    await skipText(input);
  }
  if ((given & flags.comment) !== 0) {
    await skipText(input);
  }
  if ((given & flags.checksum) !== 0) {
    await readNumber(input, 2);
  }
}

/** What is packed, up to its end; what was unpacked before an error is handed on before it is thrown. */
async function* inflate(input: ByteInput): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  let failure: Error | undefined;
  let settle = (): void => undefined;
  const engine = zlib.createInflateRaw();
  engine.on("data", (chunk: Uint8Array) => unpacked.push(chunk));
  engine.on("error", (error) => {
    failure = error;
    settle();
  });
  try {
    for (;;) {
      const piece = await input.look(pieceSize);
      if (piece === undefined) {
        throw new Error("unexpected end of file");
      }
      const before = engine.bytesWritten;
      await new Promise<void>((resolve) => {
        settle = resolve;
        engine.write(piece, () => resolve());
      });
      yield* unpacked.splice(0);
      if (failure !== undefined) {
        throw failure;
      }
      const used = engine.bytesWritten - before;
      input.skip(used);
      if (used < piece.length) {
        return;
      }
    }
  } finally {
    engine.destroy();
  }
}

/** One of the packed files that can stand behind each other, with the sum that it is checked by. */
async function* readMember(input: ByteInput): AsyncGenerator<Uint8Array> {
  await skipHeader(input);
  let checksum = 0;
  let length = 0;
  for await (const chunk of inflate(input)) {
    checksum = zlib.crc32(chunk, checksum);
    length = (length + chunk.length) % 2 ** 32;
    yield chunk;
  }
  if ((await readNumber(input, 4)) !== checksum || (await readNumber(input, 4)) !== length) {
    throw new Error("incorrect data check");
  }
}

/**
 * Unpacks gzip. Other than a stream of `node:zlib`, it hands on all that it read before it throws: that the bytes break
 * off, that they are damaged, or that something else stands behind them.
 */
async function* unpack(input: ByteInput): AsyncGenerator<Uint8Array> {
  let first: number | undefined;
  do {
    yield* readMember(input);
    do {
      [first] = (await input.look(1)) ?? [];
      // Tapes and the like are filled up with zeros.
      input.skip(first === 0 ? 1 : 0);
    } while (first === 0);
    if (first !== undefined && first !== 0x1f) {
      throw new Error("something else stands behind the packed bytes");
    }
  } while (first !== undefined);
}

async function* handOn(input: ByteInput): AsyncGenerator<Uint8Array> {
  for (let chunk = await input.look(Infinity); chunk !== undefined; chunk = await input.look(Infinity)) {
    input.skip(chunk.length);
    yield chunk;
  }
}

/**
 * Unpacks a recording where it is packed with gzip, and hands on any other as it is.
 *
 * @param isPacked `"unknown"` goes by the first byte, which no text has
 */
export async function* unpackRecording(
  bytes: AsyncIterable<Uint8Array>,
  isPacked: boolean | "unknown" = "unknown",
): AsyncGenerator<Uint8Array> {
  const input = createByteInput(bytes);
  try {
    const [first] = (await input.look(1)) ?? [];
    yield* isPacked === true || (isPacked === "unknown" && first === 0x1f) ? unpack(input) : handOn(input);
  } finally {
    await input.close();
  }
}
