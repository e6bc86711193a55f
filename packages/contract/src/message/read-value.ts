import type { JsonValue } from "../json.ts";
import type { InexactNumber } from "./inexact-number.ts";

/** A value read from text, with what else the text shows. */
export interface ReadValue {
  readonly value: JsonValue;
  readonly inexact?: readonly InexactNumber[];
  /** Pointers of members that stand in their object more than once; `value` has the last of each. */
  readonly repeated?: readonly string[];
}

/** A value read from text, or why it cannot be read. */
export type Decoded = ReadValue | { readonly problem: string };

/** What the texts of several values show that are put together into one. */
export class ReadNotes {
  readonly inexact: InexactNumber[] = [];
  readonly repeated: string[] = [];

  /** @param pointer where the value stands in the one that is put together */
  add(pointer: string, { inexact = [], repeated = [] }: ReadValue): void {
    for (const number of inexact) {
      this.inexact.push({ pointer: pointer + number.pointer, source: number.source });
    }
    for (const place of repeated) {
      this.repeated.push(pointer + place);
    }
  }

  /** @param offset where the first item of the list stands in the one that is put together */
  addItems(offset: number, { inexact = [], repeated = [] }: ReadValue): void {
    const move = (pointer: string): string =>
      pointer.replace(/^\/(\d+)/, (_all, index) => `/${offset + Number(index)}`);
    this.inexact.push(...inexact.map(({ pointer, source }) => ({ pointer: move(pointer), source })));
    this.repeated.push(...repeated.map(move));
  }
}
