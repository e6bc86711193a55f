import type { Operation } from "@railspec/contract";
import { findResponse } from "@railspec/contract";
import type { Documented } from "./documented.ts";
import { examplesOf, hasExample, hasSchema, statusOf, successOf } from "./documented.ts";
import type { Preference } from "./prefer.ts";
import { parsePrefer } from "./prefer.ts";
import type { Selection } from "./prism-mock.ts";
import type { Problem } from "./problem.ts";

/** The answer a `Prefer` header asks for; undefined when it asks for none, a problem when the spec has no such answer. */
export function preferred(operation: Operation, value: string | undefined): Selection | Problem | undefined {
  const preference = parsePrefer(value ?? "");
  if ("error" in preference) {
    return unknownPreference(`The Prefer header cannot be followed: ${preference.error}.`);
  }
  if (Object.keys(preference).length === 0) {
    return undefined;
  }
  const documented = choose(operation, preference);
  if (documented === undefined) {
    return unknownPreference(missing(operation, preference));
  }
  return {
    ...documented,
    example: preference.example,
    // Without a schema there is nothing to generate from; the answer is the documented one.
    dynamic: preference.dynamic === true && hasSchema(documented.response),
    seed: preference.seed,
  };
}

function choose(operation: Operation, { code, example }: Preference): Documented | undefined {
  if (code !== undefined) {
    const response = findResponse(operation, code);
    return response !== undefined && hasExample(response, example) ? { response, status: code } : undefined;
  }
  const success = successOf(operation);
  if (hasExample(success.response, example)) {
    return success;
  }
  const response = operation.responses.find((candidate) => hasExample(candidate, example));
  return response === undefined ? undefined : { response, status: statusOf(response) };
}

function missing(operation: Operation, { code, example }: Preference): string {
  const asked = code === undefined ? undefined : findResponse(operation, code);
  if (code !== undefined && asked === undefined) {
    const statuses = operation.responses.map(({ status }) => status);
    return `The spec documents no status ${code} for ${operation.id}. Documented: ${statuses.join(", ")}.`;
  }
  const names = (asked === undefined ? operation.responses : [asked]).map(
    (response) =>
      `${response.status} ${
        examplesOf(response)
          .map(({ name }) => name)
          .join(", ") || "(none)"
      }`,
  );
  const place = code === undefined ? "" : ` with status ${code}`;
  return `The spec has no example "${example}" for ${operation.id}${place}. There are: ${names.join("; ")}.`;
}

function unknownPreference(detail: string): Problem {
  return { kind: "unknown-preference", status: 400, title: "Unknown preference", detail };
}
