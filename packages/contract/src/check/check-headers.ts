import { appendPointer } from "../json-pointer.ts";
import { type Headers, headerValue } from "../message/headers.ts";
import type { Decoded } from "../message/read-value.ts";
import type { Parameter } from "../model/operation.ts";
import { createDecoder, type Decoder } from "../parameter/decode-parameter.ts";
import { wants } from "../parameter/expected-types.ts";
import type { RuleName } from "../rules.ts";
import { acceptsOf } from "./accepts.ts";
import { checkReadValue } from "./check-read-value.ts";
import { readCarried } from "./read-carried.ts";
import type { Report } from "./report.ts";

/** The rules, without direction, for headers of one place. */
export interface HeaderRules {
  readonly missing: RuleName;
  readonly malformed: RuleName;
  readonly schema: RuleName;
}

type Reading = readonly [pointer: string, value: Decoded];

/** What a header says, as one value, or each of its fields on its own. */
function readings(header: Parameter, headers: Headers, pointer: string, decoder: Decoder): Reading[] {
  const name = header.name.toLowerCase();
  const read = (text: string): Decoded => readCarried(header, [text.trim()], decoder, "none");
  if (name !== "set-cookie") {
    return [[pointer, read(headerValue(headers, name) ?? "")]];
  }
  // Cookies hold commas of their own, so their fields cannot be joined (RFC 9110, 5.3).
  const values = headers.get(name) ?? [];
  if (header.mediaType === undefined && header.schema !== undefined && wants(header.schema, "array")) {
    return [[pointer, { value: values.map((value) => value.trim()) }]];
  }
  const isAlone = values.length === 1;
  return values.map((value, index) => [isAlone ? pointer : appendPointer(pointer, index), read(value)]);
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
  const decoder = createDecoder(acceptsOf(report), "none");

  for (const header of documented) {
    const name = header.name.toLowerCase();
    const pointer = appendPointer(at, name);
    const place = { specPointer: header.pointer, trail: header.trail };
    if (headerValue(headers, name) === undefined) {
      if (header.required) {
        const message = `misses the header ${JSON.stringify(header.name)}`;
        report.add(rules.missing, { ...place, pointer, message });
      }
      continue;
    }
    report.observer.parameter?.(header);
    for (const [field, decoded] of readings(header, headers, pointer, decoder)) {
      if ("problem" in decoded) {
        report.add(rules.malformed, { ...place, pointer: field, message: decoded.problem });
      } else {
        checkReadValue(report, decoded, { ...place, pointer: field, node: header.schema, rule: rules.schema });
      }
    }
  }
}
