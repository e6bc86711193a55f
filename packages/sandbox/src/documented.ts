import type { Example, Operation, ResponseModel } from "@railspec/contract";

/** A documented response and the status to send it with, which the spec may give as a range. */
export interface Documented {
  readonly response: ResponseModel;
  readonly status: number;
}

/** The success a call gets when nothing else is asked for: the lowest documented 2xx, else the first response. */
export function successOf(operation: Operation): Documented {
  const response =
    operation.responses
      .filter(({ status }) => status.startsWith("2"))
      .toSorted((a, b) => a.status.localeCompare(b.status))[0] ??
    operation.responses.find(({ status }) => status === "default") ??
    operation.responses[0];
  if (response === undefined) {
    throw new Error(`The spec documents no response of ${operation.id}.`);
  }
  return { response, status: statusOf(response) };
}

/** The status a response is sent with: its own, the lowest of its range, 200 for `default`. */
export function statusOf({ status }: ResponseModel): number {
  return status === "default" ? 200 : Number(status.replace("XX", "00"));
}

/** Whether a body can be generated for a response. */
export function hasSchema(response: ResponseModel): boolean {
  return response.content.some(({ schema }) => schema !== undefined);
}

/** The named examples of a response over all its media types, in the order of the spec. */
export function examplesOf(response: ResponseModel): Example[] {
  const byName = new Map<string, Example>();
  for (const example of response.content.flatMap(({ examples }) => examples)) {
    if (!byName.has(example.name)) {
      byName.set(example.name, example);
    }
  }
  return [...byName.values()];
}

/** Whether a response has an example of a name; every response has "no example in particular". */
export function hasExample(response: ResponseModel, name: string | undefined): boolean {
  return name === undefined || examplesOf(response).some((example) => example.name === name);
}
