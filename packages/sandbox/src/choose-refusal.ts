import type { Example, Finding, Operation, ResponseModel } from "@railspec/contract";
import { findResponse } from "@railspec/contract";
import { examplesOf } from "./documented.ts";
import type { Refusal } from "./refusal.ts";

/** A documented answer: a status, one of its named examples and, if it differs from that, the body. */
export interface Choice {
  readonly status: number;
  readonly example?: string | undefined;
  readonly body?: { readonly value: unknown } | undefined;
  /** Header values that differ from the spec's examples; names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Chooses the documented answer to a refused call by what every spec has; undefined when none fits. */
export function chooseRefusal(operation: Operation, refusal: Refusal): Choice | undefined {
  switch (refusal.kind) {
    case "credentials":
      return refuseCredentials(operation, refusal.sent);
    case "media-type":
      return take(operation, [415], first, { exact: true });
    case "malformed":
      return take(operation, [400, 422], first);
    case "contract":
      return take(
        operation,
        [422, 400],
        (examples) => about(examples, mentionedNames(refusal.findings)) ?? examples[0],
      );
  }
}

const NAMES_CREDENTIALS = /credential|token|api.?key|log.?in|auth(?!ors?\b)/i;
const SAYS_MISSING = /missing|absent|not.?provided|no.?(?:auth|token|credential)|log.?in|required|unauth/i;
const SAYS_INVALID = /invalid|malformed|wrong|incorrect/i;

function refuseCredentials(operation: Operation, sent: boolean): Choice | undefined {
  const says = sent ? SAYS_INVALID : SAYS_MISSING;
  const fitting = (examples: readonly Example[]) => {
    const about = examples.filter((example) => NAMES_CREDENTIALS.test(textOf(example)));
    return about.find((example) => says.test(textOf(example))) ?? about[0];
  };
  // 403 has other uses, so there it counts only when an example speaks of credentials.
  return (
    take(operation, [401], (examples) => fitting(examples) ?? examples[0], { exact: true }) ??
    take(operation, [403], fitting, { exact: true, bodyless: false }) ??
    take(operation, [401], (examples) => fitting(examples) ?? examples[0])
  );
}

function take(
  operation: Operation,
  statuses: readonly [number, ...number[]],
  select: (examples: readonly Example[]) => Example | undefined,
  { exact = false, bodyless = true }: { readonly exact?: boolean; readonly bodyless?: boolean } = {},
): Choice | undefined {
  for (const status of statuses) {
    const response = operation.responses.find((candidate) => candidate.status === String(status));
    const choice = response === undefined ? undefined : choose(response, status, select, bodyless);
    if (choice !== undefined) {
      return choice;
    }
  }
  const wide = exact ? undefined : findResponse(operation, statuses[0]);
  return wide === undefined ? undefined : choose(wide, statuses[0], select, bodyless);
}

function choose(
  response: ResponseModel,
  status: number,
  select: (examples: readonly Example[]) => Example | undefined,
  bodyless: boolean,
): Choice | undefined {
  if (response.content.length === 0) {
    return bodyless ? { status } : undefined;
  }
  const example = select(examplesOf(response));
  return example === undefined ? undefined : { status, example: example.name };
}

function about(examples: readonly Example[], names: readonly string[]): Example | undefined {
  return examples.find((example) => {
    const words = new Set(textOf(example).split(/[^\w-]+/));
    return names.some((name) => words.has(name));
  });
}

function first(examples: readonly Example[]): Example | undefined {
  return examples[0];
}

// The property a finding is about stands last in its pointer, or quoted in its message when it is missing.
function mentionedNames(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ pointer, message }) => [
    ...[...message.matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, name = ""]) => name),
    ...pointer.split("/").slice(-1),
  ]);
}

function textOf({ name, value }: Example): string {
  return `${name} ${JSON.stringify(value)}`;
}
