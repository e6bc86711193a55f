import type { Direction } from "../schema/keywords.ts";

/** What coverage is measured in. */
export const coverageKinds = [
  "operation",
  "response",
  "content-type",
  "example",
  "parameter",
  "enum-value",
  "field-present",
  "field-absent",
  "branch",
  "keyword-valid",
  "keyword-invalid",
] as const;

/** What coverage is measured in. */
export type CoverageKind = (typeof coverageKinds)[number];

/** One thing of the spec that traffic can show. */
export interface CoveragePoint {
  /** Equal in every run on the same document, so that runs can be merged. */
  readonly id: string;
  readonly kind: CoverageKind;
  /** The first operation that has it. */
  readonly operationId: string;
  readonly direction: Direction;
  /** In words: `createUser 201`, `role = "admin"`. */
  readonly name: string;
  readonly specPointer: string;
}

/** The id of a point. */
export function pointId(kind: CoverageKind, direction: Direction, specPointer: string): string {
  return `${kind} ${direction} ${specPointer}`;
}
