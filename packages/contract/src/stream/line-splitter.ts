/** One line of a file, without its line break. */
export interface SplitLine {
  /** From 1. */
  readonly line: number;
  /** Where the line begins, in bytes from the start of the file. */
  readonly offset: number;
  /** Undefined when the line is longer than the limit; valid until the next line is asked for. */
  readonly bytes: Uint8Array | undefined;
  /** In bytes, whether kept or not. */
  readonly length: number;
  /** Whether a line break follows; only the last line of a file can lack it. */
  readonly isComplete: boolean;
}

/** Cuts chunks of bytes into lines; memory is bounded by one chunk and one line. */
export interface LineSplitter {
  push(chunk: Uint8Array): Generator<SplitLine>;
  /** The rest after the last line break, if there is any. */
  end(): Generator<SplitLine>;
}

const lineFeed = 10;

/** @param limit the longest line that is kept, in bytes; of longer ones only place and length are told */
export function createLineSplitter(limit: number): LineSplitter {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let offset = 0;

  function hold(part: Uint8Array): void {
    length += part.length;
    if (length > limit) {
      parts = [];
    } else if (part.length > 0) {
      parts.push(part);
    }
  }

  function take(isComplete: boolean): SplitLine {
    const [first] = parts;
    const bytes = length > limit ? undefined : parts.length === 1 ? first : Buffer.concat(parts);
    const taken = { line, offset, bytes, length, isComplete };
    parts = [];
    line += 1;
    offset += length + (isComplete ? 1 : 0);
    length = 0;
    return taken;
  }

  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        hold(chunk.subarray(start, end));
        start = end + 1;
        yield take(true);
      }
      // A copy: whoever reads the file may use the chunk's memory again.
      hold(chunk.slice(start));
    },
    *end() {
      if (length > 0) {
        yield take(false);
      }
    },
  };
}
