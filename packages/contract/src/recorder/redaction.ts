import type { Spec } from "../spec.ts";
import type { DocumentedNames } from "./documented-names.ts";
import type { Secrets } from "./secrets.ts";

/** What is known while one exchange is redacted. */
export interface Redaction {
  readonly spec: Spec;
  readonly secrets: Secrets;
  /** What the spec itself says about the operation. */
  readonly documented: DocumentedNames;
  /** Whether values of this name are sensitive. */
  isSensitive(name: string): boolean;
  /** Whether what the spec does not document is hidden. */
  readonly hidesUnknown: boolean;
  /** Whether values of this name are hidden because the spec does not document it for the operation. */
  isUnknown(name: string): boolean;
  /** A name as it may be written: without sensitive values, unless the spec documents it or calls it sensitive. */
  cleanName(name: string): string;
  /** Notes a sensitive value that is text only; what reads as a boolean or null there is taken for one. */
  noteText(text: string): void;
  /**
   * Notes the value of a sensitive parameter, header, cookie, field or part, and what it holds.
   *
   * @param raw as it was sent
   * @param decode undoes how it was encoded
   */
  noteNamed(name: string, raw: string, decode?: (text: string) => string): void;
  /** Notes that the value at a pointer was replaced. */
  mark(pointer: string): void;
  /** Whether the value at a pointer was replaced before. */
  wasMarked(pointer: string): boolean;
}

/** Whether a text is a name of the spec, which as a name is no data: it documents the name, or calls it sensitive. */
export function isKnownName(text: string, { documented, isSensitive }: Redaction): boolean {
  return documented.names.has(text) || isSensitive(text);
}

/**
 * A piece of an exchange that is read once and gone through twice: values are noted everywhere before anything is
 * cleaned, as a value can stand before the field that calls it sensitive.
 */
export interface Redactable<T> {
  note(): void;
  clean(): T;
}
