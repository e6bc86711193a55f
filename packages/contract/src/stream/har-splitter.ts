/** A value of a HAR file that is read by itself. */
export interface HarPiece {
  readonly kind: "entry" | "creator";
  /** Line from 1, and bytes from the start of the file, where it begins. */
  readonly line: number;
  readonly offset: number;
  /** Undefined when it is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
  readonly length: number;
}

/** How a HAR file ended. */
export interface HarEnd {
  /** `none`: there is no `log.entries`; `cut`: it begins but does not end. */
  readonly entries: "none" | "cut" | "whole";
  readonly line: number;
  readonly offset: number;
}

/** Cuts a HAR file into the values of `log.entries`; memory is bounded by one chunk and one entry. */
export interface HarSplitter {
  push(chunk: Uint8Array): Generator<HarPiece>;
  end(): HarEnd;
}

const [quote, backslash, comma, colon, lineFeed, bracket] = [34, 92, 44, 58, 10, 91];
const opening: ReadonlySet<number | undefined> = new Set([123, bracket]);
const closing: ReadonlySet<number | undefined> = new Set([125, 93]);
const blank: ReadonlySet<number | undefined> = new Set([32, 9, 10, 13]);

/** Brackets that are open inside `{"log": {"entries": [`. */
const depthOfEntries = 3;
const longestKey = 32;

/** Where a scan of JSON is: enough to know strings from structure and the keys on the way to `log.entries`. */
class Scan {
  depth = 0;
  line = 1;
  isInString = false;
  isInEntries = false;
  hasEntries = false;
  #isInLog = false;
  #isEscaped = false;
  #text = "";
  #keys: [root: string, log: string] = ["", ""];

  /** Takes the next byte. */
  step(byte: number): void {
    if (byte === lineFeed) {
      this.line += 1;
    }
    if (this.isInString) {
      this.#stepString(byte);
    } else if (byte === quote) {
      this.isInString = true;
      this.#text = "";
    } else if (opening.has(byte)) {
      this.#open(byte);
    } else if (closing.has(byte)) {
      this.#close();
    } else if (byte === colon && this.depth <= 2) {
      this.#keys[this.depth === 1 ? 0 : 1] = this.#text;
    }
  }

  /** Whether the value that begins now is the one under `log.<key>`. */
  isAt(key: string): boolean {
    return this.depth === 2 && this.#isInLog && this.#keys[1] === key;
  }

  #stepString(byte: number): void {
    if (this.#isEscaped) {
      this.#isEscaped = false;
    } else if (byte === backslash) {
      this.#isEscaped = true;
    } else if (byte === quote) {
      this.isInString = false;
    } else if (this.depth <= 2 && this.#text.length < longestKey) {
      this.#text += String.fromCharCode(byte);
    }
  }

  #open(byte: number): void {
    if (this.depth === 1 && this.#keys[0] === "log") {
      this.#isInLog = true;
    } else if (byte === bracket && this.isAt("entries")) {
      this.isInEntries = true;
      this.hasEntries = true;
    }
    this.depth += 1;
  }

  #close(): void {
    this.depth -= 1;
    if (this.depth < depthOfEntries) {
      this.isInEntries = false;
    }
    if (this.depth < 2) {
      this.#isInLog = false;
    }
  }
}

interface Held {
  readonly kind: HarPiece["kind"];
  readonly line: number;
  readonly offset: number;
  /** Open brackets around it. */
  readonly depth: number;
  readonly parts: Uint8Array[];
  length: number;
}

function hold(held: Held, part: Uint8Array, limit: number): void {
  held.length += part.length;
  if (held.length > limit) {
    held.parts.length = 0;
  } else {
    held.parts.push(part);
  }
}

function pieceOf({ kind, line, offset, parts, length }: Held, limit: number): HarPiece {
  return { kind, line, offset, length, bytes: length > limit ? undefined : Buffer.concat(parts) };
}

type Turn = "none" | "ends before" | "ends here";

/** Takes the next byte, and says whether the piece ends with it: a number or a word ends at what follows it. */
function turn(scan: Scan, byte: number, held: Held): Turn {
  const isAround = scan.depth === held.depth && !scan.isInString;
  const endsBefore = isAround && (byte === comma || closing.has(byte) || blank.has(byte));
  scan.step(byte);
  if (endsBefore) {
    return "ends before";
  }
  return !isAround && scan.depth === held.depth && !scan.isInString ? "ends here" : "none";
}

function kindOf(scan: Scan, byte: number): HarPiece["kind"] | undefined {
  if (scan.isInString) {
    return undefined;
  }
  if (scan.isInEntries && scan.depth === depthOfEntries) {
    return blank.has(byte) || byte === comma || closing.has(byte) ? undefined : "entry";
  }
  return opening.has(byte) && scan.isAt("creator") ? "creator" : undefined;
}

/** @param limit the longest entry that is kept, in bytes */
export function createHarSplitter(limit: number): HarSplitter {
  const scan = new Scan();
  let held: Held | undefined;
  let before = 0;

  return {
    *push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0;
        if (held === undefined) {
          const kind = kindOf(scan, byte);
          if (kind !== undefined) {
            held = { kind, line: scan.line, offset: before + at, depth: scan.depth, parts: [], length: 0 };
            from = at;
          }
          scan.step(byte);
          continue;
        }
        const ending = turn(scan, byte, held);
        if (ending !== "none") {
          hold(held, chunk.subarray(from, ending === "ends here" ? at + 1 : at), limit);
          yield pieceOf(held, limit);
          held = undefined;
        }
      }
      if (held !== undefined) {
        // A copy: whoever reads the file may use the chunk's memory again.
        hold(held, chunk.slice(from), limit);
      }
      before += chunk.length;
    },
    end() {
      const place = held ?? { line: scan.line, offset: before };
      const entries = !scan.hasEntries ? "none" : scan.isInEntries ? "cut" : "whole";
      return { entries, line: place.line, offset: place.offset };
    },
  };
}
