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
  add(name: RuleName, entry: Entry): void;
}

const nobody: Observer = {};

/** @param status of the response, when the message is one. */
export function createReport(
  spec: Spec,
  operation: Operation,
  direction: Direction,
  status?: number,
  observer: Observer = nobody,
): Report {
  const findings: Finding[] = [];
  const common = status === undefined ? { operation } : { operation, status };
  return {
    spec,
    operation,
    direction,
    findings,
    observer,
    add(name, entry) {
      // Each check names rules of the directions it is used in; every rule has a case in the tests' tables.
      findings.push(createFinding(spec, { rule: `${direction}.${name}` as RuleId, ...common, ...entry }));
    },
  };
}
