import { appendPointer } from "../json-pointer.ts";
import { type Headers, headerValue } from "../message/headers.ts";
import type { Parameter } from "../model/operation.ts";
import { createDecoder } from "../parameter/decode-parameter.ts";
import type { RuleName } from "../rules.ts";
import { checkValue } from "./check-value.ts";
import type { Report } from "./report.ts";

/** The rules, without direction, for headers of one place. */
export interface HeaderRules {
  readonly missing: RuleName;
  readonly malformed: RuleName;
  readonly schema: RuleName;
}

/** Checks documented headers of a response or a part. */
export function checkHeaders(
  report: Report,
  documented: readonly Parameter[],
  headers: Headers,
  at: string,
  rules: HeaderRules,
): void {
  if (documented.length === 0) {
    return;
  }
  const { validators } = report.spec;
  const decoder = createDecoder((node, value) => validators.errors(node, report.direction, value).length === 0, false);
  for (const header of documented) {
    const name = header.name.toLowerCase();
    const value = headerValue(headers, name);
    const pointer = appendPointer(at, name);
    const place = { pointer, specPointer: header.pointer, trail: header.trail };
    if (value === undefined) {
      if (header.required) {
        report.add(rules.missing, { ...place, message: `misses the header ${JSON.stringify(header.name)}` });
      }
      continue;
    }
    report.observer.parameter?.(header);
    // Header values are no URLs: a percent sign or comma with a space after it stands for itself.
    const raw = value.trim().replaceAll("%", "%25").replace(/,\s+/g, ",");
    const decoded = decoder.values(header, [raw]);
    if ("problem" in decoded) {
      report.add(rules.malformed, { ...place, message: decoded.problem });
    } else if (header.schema !== undefined) {
      checkValue(report, {
        node: header.schema,
        value: typeof decoded.value === "string" ? value.trim() : decoded.value,
        pointer,
        trail: header.trail,
        rule: rules.schema,
      });
    }
  }
}
