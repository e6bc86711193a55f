import { own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { InexactNumber } from "../message/inexact-number.ts";
import { mapPlace } from "../schema/map-place.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { schemaTrail } from "../schema/schema-trail.ts";
import { placePointer } from "../schema/walk-value.ts";
import type { ValueCheck } from "./check-value.ts";
import type { Report } from "./report.ts";

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

type Verdict = "fits" | "breaks" | "found already";

function judge({ schema }: SchemaNode, source: string): Verdict {
  const format = typeof schema === "object" ? own(schema, "format") : undefined;
  const range = typeof format === "string" ? ranges[format] : undefined;
  if (range === undefined || !/^-?\d+$/.test(source)) {
    return "fits";
  }
  const [minimum, maximum] = range;
  const value = BigInt(source);
  if (value >= minimum && value <= maximum) {
    return "fits";
  }
  const rounded = Number(source);
  // Out of range even as a double: the format check of the validator has seen it.
  return rounded < Number(minimum) || rounded > Number(maximum) ? "found already" : "breaks";
}

/**
 * Judges numbers whose text holds more than a double: 64-bit ranges to the last digit, loss of digits besides. Places
 * without a number do not count: a text that could be read in several ways may have been noted for each.
 */
export function checkExactNumbers(report: Report, check: ValueCheck, inexact: readonly InexactNumber[]): void {
  const sources = new Map(inexact.map((number) => [number.pointer, number.source]));
  report.spec.walkers[report.direction].walk(check.node, check.value, {
    value: (value, schemas, place) => {
      const source = typeof value === "number" ? sources.get(placePointer(place)) : undefined;
      if (source === undefined) {
        return;
      }
      const verdicts = schemas.map((node) => ({ node, verdict: judge(node, source) }));
      if (verdicts.some(({ verdict }) => verdict === "found already")) {
        return;
      }
      const broken = verdicts.find(({ verdict }) => verdict === "breaks")?.node;
      const holder = (broken ?? schemas[0])?.pointer ?? "";
      const pointer = placePointer(place);
      const common = {
        pointer: check.pointer + pointer,
        place: check.pointer + mapPlace(check.node, check.value, pointer),
        trail: [...check.trail, ...schemaTrail(check.node, holder)],
      };
      if (broken === undefined) {
        const message = Number.isFinite(value)
          ? "has more digits than a double holds; a client that reads it as a number loses some"
          : "is larger than a double can be; a client that reads it as a number gets infinity, or nothing";
        report.add("inexact-number", { ...common, message, specPointer: holder });
      } else {
        const specPointer = appendPointer(holder, "format");
        const message = "does not fit into 64 bits";
        report.add(check.rule, { ...common, message, specPointer, keyword: "format" });
      }
    },
  });
}
