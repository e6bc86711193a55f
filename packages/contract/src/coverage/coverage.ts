import { isDeepStrictEqual } from "node:util";
import { checkExchange } from "../check/check-exchange.ts";
import type { Observer } from "../check/report.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { isArray, isObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { MediaType, Operation } from "../model/operation.ts";
import { explainErrors } from "../schema/explain-errors.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Violation } from "../schema/violation.ts";
import type { Spec } from "../spec.ts";
import { type CoverageKind, type CoveragePoint, coverageKinds, pointId } from "./coverage-point.ts";
import { type KeywordPoint, keywordPoints } from "./keyword-points.ts";
import { listPoints } from "./list-points.ts";

/** How much of one kind was seen. */
export interface CoverageCount {
  readonly covered: number;
  readonly total: number;
}

/** What traffic has shown of a spec. */
export interface CoverageReport {
  readonly counts: Readonly<Record<CoverageKind, CoverageCount>>;
  readonly missing: readonly CoveragePoint[];
  /** Exchanges that belong to an operation. */
  readonly matched: number;
  /** Exchanges that do not. */
  readonly unmatched: number;
  /** Ids of the points that were seen; `merge` takes them. */
  readonly seen: readonly string[];
}

/** Measures what traffic shows of a spec. */
export interface Coverage {
  /** Checks an exchange and notes what it shows. @returns what {@link checkExchange} finds */
  add(exchange: Exchange): Finding[];
  /** Adds what another run on the same document has seen. */
  merge(report: Pick<CoverageReport, "seen" | "matched" | "unmatched">): void;
  report(): CoverageReport;
}

/** The keywords that violations say are broken: with the name of the property for `required`. */
function brokenKeywords(violations: readonly Violation[], into: Set<string> = new Set()): Set<string> {
  for (const { specPointer, keyword, property, through = [], nearest = [] } of violations) {
    into.add(keyword === "required" && property !== undefined ? appendPointer(specPointer, property) : specPointer);
    for (const union of through) {
      into.add(union);
    }
    brokenKeywords(nearest, into);
  }
  return into;
}

interface Judged {
  readonly node: SchemaNode;
  readonly value: JsonValue;
  readonly direction: Direction;
}

/** Starts measuring. */
export function createCoverage(spec: Spec): Coverage {
  const points = listPoints(spec);
  const open = new Set(points.map(({ id }) => id));
  const seen = new Set<string>();
  const keywords: Record<Direction, Map<SchemaNode, KeywordPoint[]>> = { request: new Map(), response: new Map() };
  let matched = 0;
  let unmatched = 0;

  function see(kind: CoverageKind, direction: Direction, specPointer: string): void {
    const id = pointId(kind, direction, specPointer);
    if (open.delete(id)) {
      seen.add(id);
    }
  }

  function pointsOf(node: SchemaNode, direction: Direction): KeywordPoint[] {
    let found = keywords[direction].get(node);
    if (found === undefined) {
      found = keywordPoints(spec, node, direction);
      keywords[direction].set(node, found);
    }
    return found;
  }

  function seeSchema(node: SchemaNode, value: JsonValue, direction: Direction, broken: ReadonlySet<string>): void {
    for (const { specPointer, applies } of pointsOf(node, direction)) {
      if (!broken.has(specPointer) && applies(value)) {
        see("keyword-valid", direction, specPointer);
      }
    }
    seeFields(node, value, direction);
    const values = typeof node.schema === "object" ? own(node.schema, "enum") : undefined;
    const index = isArray(values) ? values.findIndex((item) => isDeepStrictEqual(item, value)) : -1;
    if (index >= 0) {
      see("enum-value", direction, appendPointer(node.pointer, "enum", index));
    }
  }

  function seeFields(node: SchemaNode, value: JsonValue, direction: Direction): void {
    if (isObject(value)) {
      for (const name of node.properties.keys()) {
        const kind = Object.hasOwn(value, name) ? "field-present" : "field-absent";
        see(kind, direction, appendPointer(node.pointer, "properties", name));
      }
    }
  }

  function seeBranches(value: JsonValue, schemas: readonly SchemaNode[], direction: Direction): void {
    for (const schema of schemas) {
      const branches = [...schema.oneOf, ...schema.anyOf];
      const held = branches.filter((branch) => schemas.includes(branch));
      for (const branch of held) {
        // Where no branch fits, the walk goes through all of them.
        if (held.length < branches.length || spec.validators.errors(branch, direction, value).length === 0) {
          see("branch", direction, branch.pointer);
        }
      }
      for (const branch of [schema.then, schema.else]) {
        if (branch !== undefined && schemas.includes(branch)) {
          see("branch", direction, branch.pointer);
        }
      }
    }
  }

  function seeValue({ node, value, direction }: Judged): void {
    const errors = spec.validators.errors(node, direction, value);
    const broken = brokenKeywords(explainErrors(spec.validators, errors));
    for (const specPointer of broken) {
      see("keyword-invalid", direction, specPointer);
    }
    spec.walkers[direction].walk(node, value, {
      value: (inner, schemas) => {
        seeBranches(inner, schemas, direction);
        for (const schema of schemas) {
          seeSchema(schema, inner, direction, broken);
        }
      },
    });
  }

  function seeExamples(
    operation: Operation,
    mediaType: MediaType,
    direction: Direction,
    judged: readonly Judged[],
  ): void {
    see("content-type", direction, `${operation.id} ${mediaType.pointer}`);
    const value = judged.find(
      (candidate) => candidate.node === mediaType.schema && candidate.direction === direction,
    )?.value;
    for (const example of mediaType.examples) {
      if (value !== undefined && isDeepStrictEqual(value, example.value)) {
        see("example", direction, `${operation.id} ${example.pointer}`);
      }
    }
  }

  return {
    add(exchange) {
      const judged: Judged[] = [];
      const contents: (readonly [MediaType, Direction])[] = [];
      const found: { operation?: Operation } = {};
      const observer: Observer = {
        operation: (operation) => {
          found.operation = operation;
          see("operation", "request", operation.pointer);
        },
        response: ({ pointer }) => see("response", "response", `${found.operation?.id} ${pointer}`),
        parameter: ({ pointer }) => {
          see("parameter", "request", pointer);
          see("parameter", "response", pointer);
        },
        mediaType: (mediaType, direction) => contents.push([mediaType, direction]),
        value: (node, value, direction) => judged.push({ node, value, direction }),
      };
      const findings = checkExchange(spec, exchange, observer);
      const { operation } = found;
      if (operation === undefined) {
        unmatched += 1;
        return findings;
      }
      matched += 1;
      judged.forEach(seeValue);
      for (const [mediaType, direction] of contents) {
        seeExamples(operation, mediaType, direction, judged);
      }
      return findings;
    },
    merge(report) {
      matched += report.matched;
      unmatched += report.unmatched;
      for (const id of report.seen) {
        if (open.delete(id)) {
          seen.add(id);
        }
      }
    },
    report() {
      const count = (kind: CoverageKind): CoverageCount => {
        const all = points.filter((point) => point.kind === kind);
        return { covered: all.filter(({ id }) => seen.has(id)).length, total: all.length };
      };
      // `fromEntries` forgets that every kind is there.
      const counts = Object.fromEntries(coverageKinds.map((kind) => [kind, count(kind)])) as CoverageReport["counts"];
      return { counts, missing: points.filter(({ id }) => open.has(id)), matched, unmatched, seen: [...seen] };
    },
  };
}
