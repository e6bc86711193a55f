import type { Drift, Finding } from "@railspec/contract";
import { jsonAt, lastToken } from "../json-at.ts";
import type { Plain } from "./yaml-text.ts";

/** One step of a JSON patch (RFC 6902) on the bundled document. */
export type Change =
  | { readonly op: "add"; readonly path: string; readonly value: Plain }
  | { readonly op: "replace"; readonly path: string; readonly value: Plain }
  | { readonly op: "remove"; readonly path: string };

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function listAt(document: unknown, pointer: string): readonly Plain[] | undefined {
  const found = jsonAt(document, pointer);
  // It is a part of a JSON document.
  return Array.isArray(found) ? (found as readonly Plain[]) : undefined;
}

type Types = NonNullable<Drift["types"]>;

/** The keyword for values of these types; `number` includes the whole ones, and null alone says nothing. */
export function typeKeyword(seen: readonly Plain[]): { readonly type?: Plain } {
  const types = [...new Set(seen)].filter((type) => type !== "integer" || !seen.includes("number"));
  const [first] = types;
  if (first === undefined || (first === "null" && types.length === 1)) {
    return {};
  }
  return { type: types.length === 1 ? first : types };
}

function widerType(document: unknown, { specPointer }: Finding, seen: Types): Change | undefined {
  const now = jsonAt(document, specPointer);
  const types = typeof now === "string" ? [now] : listAt(document, specPointer);
  return seen.length === 0 || types === undefined
    ? undefined
    : { op: "replace", path: specPointer, value: [...types, ...seen] };
}

function fewerRequired(document: unknown, { specPointer, message }: Finding): Change | undefined {
  const name = /misses the property ("(?:[^"\\]|\\.)*")/.exec(message)?.[1];
  const names = listAt(document, specPointer);
  return name === undefined || names === undefined
    ? undefined
    : { op: "replace", path: specPointer, value: names.filter((one) => JSON.stringify(one) !== name) };
}

function moreValues(document: unknown, { specPointer, message }: Finding): Change | undefined {
  const shown = /^is (.+), must be one of /s.exec(message)?.[1];
  const values = listAt(document, specPointer);
  try {
    return shown === undefined || values === undefined
      ? undefined
      : { op: "replace", path: specPointer, value: [...values, JSON.parse(shown)] };
  } catch {
    // Long and sensitive values are not shown, so nobody can add them.
    return undefined;
  }
}

function ofKeyword(document: unknown, finding: Finding, types: Types): Change | undefined {
  switch (finding.keyword) {
    case "type":
      return widerType(document, finding, types);
    case "required":
      return fewerRequired(document, finding);
    case "enum":
      return moreValues(document, finding);
    case undefined:
    case "anyOf":
    case "oneOf":
    case "not":
      return undefined;
    default:
      return { op: "remove", path: finding.specPointer };
  }
}

/**
 * The smallest change of the description that would make a finding go away; undefined where several are as likely.
 *
 * @param fact id of the fact that the new element rests on
 */
export function proposeChange(
  document: unknown,
  { finding, count, types = [] }: Drift,
  fact: string,
): Change | undefined {
  const { rule, specPointer, pointer, status } = finding;
  const seen = { description: `Observed ${count} times; what it means is not known.`, "x-evidence": [fact] };
  const name = escapeToken(lastToken(pointer));
  switch (rule) {
    case "response.undocumented-status":
    case "response.undocumented-redirect":
      return { op: "add", path: `${specPointer}/${status ?? "default"}`, value: seen };
    case "response.undocumented-field":
    case "request.undocumented-field":
      // A star stands for keys of a map: whether other keys are right, or the pattern is wrong, a person has to say.
      return name === "*"
        ? undefined
        : { op: "add", path: `${specPointer}/properties/${name}`, value: { ...typeKeyword(types), ...seen } };
    case "response.undocumented-header":
      return { op: "add", path: `${specPointer}/headers/${name}`, value: { ...seen, schema: { type: "string" } } };
    case "response.missing-header":
      return { op: "replace", path: `${specPointer}/required`, value: false };
    case "response.body-schema":
    case "response.header-schema":
    case "request.body-schema":
    case "request.parameter-schema":
      return ofKeyword(document, finding, types);
    default:
      return undefined;
  }
}
