/** A place in a recording. */
export interface RecordedPlace {
  /** Name of the source, such as the path of the file. */
  readonly file: string;
  /** Line from 1. */
  readonly line: number;
  /** Bytes from the start of the file. */
  readonly offset: number;
}

/** Something in a recording that could not be read. */
export interface RecordedProblem extends RecordedPlace {
  /** Why; holds nothing of what stands there. */
  readonly reason: string;
}

/** `traffic.ndjson:12 (byte 3456)`. */
export function placeText({ file, line, offset }: RecordedPlace): string {
  return `${file}:${line} (byte ${offset})`;
}
