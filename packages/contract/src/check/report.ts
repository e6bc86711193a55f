import { createFinding, type Finding, type FindingDraft } from "../finding.ts";
import type { JsonValue } from "../json.ts";
import type { MediaType, Operation, Parameter, ResponseModel } from "../model/operation.ts";
import type { RuleId, RuleName } from "../rules.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";

/** What a finding of one message needs besides what its message has in common. */
export type Entry = Omit<FindingDraft, "rule" | "operation" | "status">;

/** Is told what a check looks at. */
export interface Observer {
  /** The exchange belongs to this operation. */
  readonly operation?: (operation: Operation) => void;
  /** The response has this entry of `responses`. */
  readonly response?: (model: ResponseModel) => void;
  /** A parameter or header is there. */
  readonly parameter?: (parameter: Parameter) => void;
  /** A body has this entry of `content`. */
  readonly mediaType?: (mediaType: MediaType, direction: Direction) => void;
  /** A value is judged by a schema. */
  readonly value?: (node: SchemaNode, value: JsonValue, direction: Direction) => void;
}

/** Collects the findings of one message. */
export interface Report {
  readonly spec: Spec;
  readonly operation: Operation;
  readonly direction: Direction;
  readonly findings: Finding[];
  readonly observer: Observer;
  /** Pointers into the message of values that were replaced before it was stored. */
  readonly replaced: readonly string[];
  /**
   * Adds a finding.
   *
   * @param isSure whether it holds although values were replaced; by default, when it is about none of them
   */
  add(name: RuleName, entry: Entry, isSure?: boolean): void;
}

/** What a report is given besides the message. */
export interface ReportOptions {
  /** Of the response, when the message is one. */
  readonly status?: number;
  readonly observer?: Observer | undefined;
  /** As in `Exchange`. */
  readonly redacted?: readonly string[] | undefined;
}

const nobody: Observer = {};

/** Makes an empty report. */
export function createReport(
  spec: Spec,
  operation: Operation,
  direction: Direction,
  { status, observer = nobody, redacted = [] }: ReportOptions = {},
): Report {
  const half = `/${direction}`;
  const replaced = redacted.flatMap((pointer) =>
    pointer === half || pointer.startsWith(`${half}/`) ? [pointer.slice(half.length)] : [],
  );
  const findings: Finding[] = [];
  const common = status === undefined ? { operation } : { operation, status };
  return {
    spec,
    operation,
    direction,
    findings,
    observer,
    replaced,
    add(name, entry, isSure = !replaced.some((place) => `${entry.pointer}/`.startsWith(`${place}/`))) {
      if (!isSure) {
        return;
      }
      // Each check names rules of the directions it is used in; every rule has a case in the tests' tables.
      findings.push(createFinding(spec, { rule: `${direction}.${name}` as RuleId, ...common, ...entry }));
    },
  };
}
