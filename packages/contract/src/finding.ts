import { createHash } from "node:crypto";
import { type Evidence, evidenceOf } from "./evidence.ts";
import type { JsonType } from "./json.ts";
import type { Operation } from "./model/operation.ts";
import { type RuleId, rules, type Severity } from "./rules.ts";
import type { Violation } from "./schema/violation.ts";
import type { Spec } from "./spec.ts";

/** One place where an exchange and the spec disagree. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Absent when the exchange belongs to no operation. */
  readonly operationId?: string;
  /** One sentence; holds no value of a message but those an `enum` or `const` was compared with. */
  readonly message: string;
  readonly in: "request" | "response";
  /**
   * JSON pointer into the message, read as `{method, path, query, headers, cookies, status, body}`: `/body/items/0/id`,
   * `/query/page`, `/headers/x-request-id`, `/status`.
   */
  readonly pointer: string;
  /**
   * The pointer with a star for every key of a map, where it has any: such a key is data, and can say who somebody is.
   * Reports of many exchanges have it as their `pointer`.
   */
  readonly place?: string;
  /** JSON pointer into the document: the keyword or element that is contradicted. */
  readonly specPointer: string;
  /** The broken schema keyword, where a schema is broken. */
  readonly keyword?: string;
  /** The status of the response, where the finding is about it. */
  readonly status?: number;
  /** What the contradicted element rests on. */
  readonly evidence?: Evidence;
  /** For a failed union: what the nearest branch holds against the value. */
  readonly nearest?: readonly Violation[];
  /** The type of the value that the finding is about, where its name or its type is what the spec does not have. */
  readonly observedType?: JsonType;
  /** Equal for the same disagreement in other exchanges: values, array positions and keys of maps do not count. */
  readonly hash: string;
}

/** What a check has to say to make a finding. */
export interface FindingDraft {
  readonly rule: RuleId;
  readonly operation: Operation | undefined;
  readonly message: string;
  readonly pointer: string;
  /** The pointer with a star for every key of a map; the pointer itself where it is left out. */
  readonly place?: string;
  readonly specPointer: string;
  /** From the operation down to the contradicted element; decides the evidence. */
  readonly trail: readonly string[];
  /** Decides instead of the trail, where it is known already. */
  readonly evidence?: Evidence | undefined;
  readonly keyword?: string;
  readonly status?: number;
  readonly nearest?: readonly Violation[];
  readonly observedType?: JsonType;
  /** Tells findings apart that have the same rule and places, such as undocumented paths. */
  readonly subject?: string;
}

function hashOf(draft: FindingDraft): string {
  const place = (draft.place ?? draft.pointer).replace(/\/\d+(?=\/|$)/g, "/*");
  const parts = [
    draft.rule,
    draft.operation?.id ?? "",
    place,
    draft.specPointer,
    draft.status ?? "",
    draft.subject ?? "",
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

/** Completes a finding: severity, evidence and hash. */
export function createFinding(spec: Spec, draft: FindingDraft): Finding {
  const {
    rule,
    operation,
    message,
    pointer,
    place = pointer,
    specPointer,
    trail,
    keyword,
    status,
    nearest,
    observedType,
  } = draft;
  const evidence = draft.evidence ?? evidenceOf(spec.document, trail, spec.ledger);
  return {
    rule,
    severity: rules[rule],
    ...(operation === undefined ? {} : { operationId: operation.id }),
    message,
    in: rule.startsWith("request.") ? "request" : "response",
    pointer,
    ...(place === pointer ? {} : { place }),
    specPointer,
    ...(keyword === undefined ? {} : { keyword }),
    ...(status === undefined ? {} : { status }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(nearest === undefined ? {} : { nearest }),
    ...(observedType === undefined ? {} : { observedType }),
    hash: hashOf(draft),
  };
}
