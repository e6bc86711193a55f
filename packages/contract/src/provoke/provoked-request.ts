import type { RecordedRequest } from "../exchange.ts";

/** A request made from the spec to see what a server does with it. */
export interface ProvokedRequest {
  readonly operationId: string;
  /** What is special about it; unlike any other name of its operation and kind. */
  readonly name: string;
  /** The schema keyword, or what else of the operation, that it is about. */
  readonly keyword: string;
  /** JSON pointer into the message, as in findings. */
  readonly pointer: string;
  /** JSON pointer into the document. */
  readonly specPointer: string;
  readonly request: RecordedRequest;
}

/** Gives each name once; later ones get a number. */
export function uniqueNames(requests: readonly ProvokedRequest[]): ProvokedRequest[] {
  const counts = new Map<string, number>();
  return requests.map((provoked) => {
    const count = (counts.get(provoked.name) ?? 0) + 1;
    counts.set(provoked.name, count);
    return count === 1 ? provoked : { ...provoked, name: `${provoked.name} (${count})` };
  });
}
