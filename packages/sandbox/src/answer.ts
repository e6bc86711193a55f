/** What goes back to the caller; `body` is left out when the answer has none. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** A fault: the connection ends before the whole answer, or in the middle of its body. */
  readonly cut?: "whole" | "half";
}
