import { decodeBody } from "./decode.ts";
import type { AnswerView, CallView, Hooks } from "./hooks.ts";
import { createRedactor } from "./redact.ts";
import { requestIdOf } from "./request-id.ts";
import type { Watcher } from "./watcher.ts";

export type { AnswerView, CallView, Hooks, RetryView } from "./hooks.ts";

type Detail<Event extends keyof Hooks> =
  Parameters<Required<Hooks>[Event]> extends [unknown, infer Second] ? [Second] : [];

/**
 * Makes a watcher that gives hooks a view of every call in which nothing is secret or personal.
 * @example createBitpowrClient({ baseUrl, hooks: watch({ onRetry: (call, { delay }) => metrics.retry(call.operationId, delay) }) })
 */
export function watch(...hooks: readonly Hooks[]): Watcher {
  return ({ context: { definition, options, base, clock }, id, operation, params }) => {
    const { learn, hide } = createRedactor(definition.sensitive, id);
    learn(params);
    const began = clock.now();
    let started = began;
    let attempt = 0;
    const call: CallView = {
      operationId: id,
      method: operation.method,
      url: base + operation.path,
      get attempt() {
        return attempt;
      },
      get params() {
        return hide(params);
      },
    };

    function emit<Event extends keyof Hooks>(event: Event, ...detail: Detail<Event>): void {
      for (const hook of hooks) {
        // One signature per event; here it is called with the detail of that event.
        const run = hook[event] as ((...args: unknown[]) => unknown) | undefined;
        // A watcher that fails must not take a call with it, least of all one that has been carried out.
        new Promise((resolve) => resolve(run?.call(hook, call, ...detail))).catch(() => undefined);
      }
    }

    const view = (
      { response, chunks }: Parameters<ReturnType<Watcher>["onResponse"]>[0],
      since: number,
    ): AnswerView => {
      const media = operation.responses[response.status];
      const duration = clock.now() - since;
      return {
        status: response.status,
        documented: media !== undefined,
        requestId: requestIdOf(response),
        duration,
        get body() {
          const type = response.headers.get("content-type") ?? "";
          const { value, clean } = decodeBody(chunks, media, type, options.json);
          learn(value);
          return hide(value, !clean);
        },
      };
    };

    emit("onCall");
    return {
      onRequest(secrets) {
        learn(secrets, true);
        attempt++;
        started = clock.now();
        emit("onRequest");
      },
      onResponse: (answer) => emit("onResponse", view(answer, started)),
      onRetry: (delay, status, error) => emit("onRetry", { delay, status, error }),
      onResult: (answer) => emit("onResult", view(answer, began)),
      onError: (error) => emit("onError", error),
    };
  };
}
