import { type Exchange, type Operation, positives, type RecordedResponse, type Spec } from "@railspec/contract";

const encoder = new TextEncoder();

/** A clean exchange of a provider. */
export interface CleanExchange {
  readonly name: string;
  readonly exchange: Exchange;
}

/** What a provider's document shows as right, put together. */
export interface ProviderExchanges {
  /** Operation and name of each request. */
  readonly requests: readonly string[];
  /** Operation, status and name of each answer. */
  readonly answers: readonly string[];
  readonly exchanges: readonly CleanExchange[];
}

/**
 * The exchanges that a document itself shows: each valid request that can be made from it (the named examples and their
 * variations) with each documented answer, in each of its named examples.
 * @throws Error when an operation has no valid request or no answer
 */
export function providerExchanges(spec: Spec): ProviderExchanges {
  const perOperation = [...spec.operations.values()].map((operation) => ({
    id: operation.id,
    requests: positives(spec, operation),
    answers: answersOf(operation),
  }));
  return {
    requests: perOperation.flatMap(({ id, requests }) => requests.map(({ name }) => `${id} ${name}`)),
    answers: perOperation.flatMap(({ id, answers }) => answers.map(({ name }) => `${id} ${name}`)),
    exchanges: perOperation.flatMap(({ id, requests, answers }) => {
      if (requests.length === 0 || answers.length === 0) {
        throw new Error(`${id} has no valid request or no documented answer.`);
      }
      return requests.flatMap(({ name, request }) =>
        answers.map((answer) => ({
          name: `${id}: ${name} / ${answer.name}`,
          exchange: { request, response: answer.response },
        })),
      );
    }),
  };
}

interface Answer {
  readonly name: string;
  readonly response: RecordedResponse;
}

function answersOf({ responses }: Operation): Answer[] {
  return responses.flatMap(({ status, headers, content }) => {
    const shown = Object.fromEntries(
      headers.flatMap(({ name, examples: [first] }) => (first === undefined ? [] : [[name, String(first.value)]])),
    );
    const code = Number(status);
    return content.length === 0
      ? [{ name: status, response: { status: code, headers: shown } }]
      : content.flatMap(({ range, examples }) =>
          examples.map(({ name, value }) => ({
            name: `${status} ${name}`,
            response: {
              status: code,
              headers: { ...shown, "content-type": range },
              body: encoder.encode(/json/.test(range) ? JSON.stringify(value) : String(value)),
            },
          })),
        );
  });
}
