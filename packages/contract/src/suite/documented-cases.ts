import type { MediaType, Operation, Parameter, ParameterLocation } from "../model/operation.ts";
import { expectedTypes } from "../parameter/expected-types.ts";
import { type OperationPlan, planRequests } from "../provoke/plan-requests.ts";
import type { Spec } from "../spec.ts";

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A documented answer of an operation: its status and one of its named examples (`undefined` for an answer without a body). */
export interface AnswerCase {
  readonly status: number;
  readonly example: string | undefined;
  readonly value: unknown;
  /** Whether the value is known: from an example, or because there is no body. */
  readonly isShown: boolean;
}

/** What a spec says can be sent to one operation and what comes back. */
export interface OperationCases {
  readonly operation: Operation;
  /** Whether no alternative of its security goes without credentials. */
  readonly secured: boolean;
  /** Parameters from the spec's own examples, or from their schemas where required ones have none, grouped as a client takes them. */
  readonly params: { readonly path: Values; readonly query: Values; readonly headers: Values };
  /** Named request bodies, or one from the schema where a required one has no example; empty without a body. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Answers by status; a range of statuses, or `default`, is no answer that could be asked for. */
  readonly answers: readonly AnswerCase[];
  /** Names of parameters whose type is not text, so that text in their place breaks the contract. */
  readonly typedParameters: { readonly path: readonly string[]; readonly query: readonly string[] };
  /** A method that the path does not have. */
  readonly undocumentedMethod: string;
}

/** The cases of every operation of a spec. */
export function documentedCases(spec: Spec): OperationCases[] {
  const operations = [...spec.operations.values()];
  return operations.map((operation) => {
    const { parameters, requestBody, responses, security } = operation;
    const plan = planRequests(spec, operation);
    const shown = named(requestBody?.content);
    const group = (place: ParameterLocation): Values =>
      Object.fromEntries(
        parameters
          .filter((one) => one.in === place && (one.required || one.examples.length > 0))
          .map((one) => [one.name, one.examples.length > 0 ? one.examples[0]?.value : plan.values.get(one)?.[0]]),
      );
    const typed = (place: ParameterLocation): string[] =>
      parameters.filter((one) => one.in === place && isTyped(one)).map(({ name }) => name);
    const taken = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
    return {
      operation,
      secured: security.length > 0 && security.every((requirement) => requirement.length > 0),
      params: { path: group("path"), query: group("query"), headers: group("header") },
      bodies: new Map(shown.length > 0 || requestBody?.required !== true ? shown : made(plan)),
      answers: responses
        .filter(({ status }) => /^\d+$/.test(status))
        .flatMap(({ status, content }) => answers(Number(status), content)),
      typedParameters: { path: typed("path"), query: typed("query") },
      undocumentedMethod:
        ["GET", "PUT", "POST", "DELETE", "PATCH"].find((method) => !taken.includes(method)) ?? "TRACE",
    };
  });
}

function isTyped({ schema }: Parameter): boolean {
  const types = schema && expectedTypes(schema);
  return types !== undefined && !types.has("string") && (types.has("number") || types.has("boolean"));
}

function answers(status: number, content: readonly MediaType[]): AnswerCase[] {
  const examples = named(content);
  return examples.length > 0
    ? examples.map(([example, value]) => ({ status, example, value, isShown: true }))
    : [{ status, example: undefined, value: undefined, isShown: content.length === 0 }];
}

/** A body made from the schema of the first media type, where that is JSON. */
function made({ bodies, operation }: OperationPlan): [name: string, value: unknown][] {
  const [first] = operation.requestBody?.content ?? [];
  const body = bodies.find(({ mediaType }) => mediaType === first && mediaType.range.includes("json"));
  return body === undefined ? [] : [[body.name, body.value]];
}

/** Named examples of the first media type, the one that a client takes. */
function named([first]: readonly MediaType[] = []): [name: string, value: unknown][] {
  return (first?.examples ?? []).map(({ name, value }) => [name, value]);
}
