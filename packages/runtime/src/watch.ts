import type { Answer } from "./context.ts";
import { decodeBody } from "./decode.ts";
import type { AnswerView, CallView, Hooks } from "./hooks.ts";
import { createRedactor } from "./redact.ts";
import { requestIdOf } from "./request-id.ts";
import type { WatchEvents, Watcher } from "./watcher.ts";

export type { AnswerView, CallView, Hooks, RetryView } from "./hooks.ts";

type Listeners = Partial<Record<keyof Hooks, (...args: unknown[]) => unknown>>;

/**
 * Makes a watcher that gives hooks a view of every call in which nothing is secret or personal.
 * @example createBitpowrClient({ baseUrl, hooks: watch({ onRetry: (call, { delay }) => metrics.retry(call.operationId, delay) }) })
 */
export function watch(...hooks: readonly Hooks[]): Watcher {
  return ({ context: { definition, options, base, clock }, id, operation, params }) => {
    const [learn, hide] = createRedactor(definition.sensitive, id);
    const began = clock.now();
    let started = began;
    const call = {
      operationId: id,
      method: operation.method,
      url: base + operation.path,
      attempt: 0,
      get params() {
        learn(params);
        return hide(params);
      },
    } satisfies CallView;

    const emit = (event: keyof Hooks, detail?: unknown): void => {
      for (const hook of hooks) {
        // One signature per event; the detail is that of this very event. A watcher that fails must not take a call with it,
        // least of all one that has been carried out.
        (async () => (hook as Listeners)[event]?.(call, detail))().catch(() => undefined);
      }
    };

    const view = (answer: Answer, since: number): AnswerView => {
      const { response } = answer;
      const { status } = response;
      return {
        status,
        documented: status in operation.responses,
        requestId: hide(requestIdOf(response)) as string | undefined,
        duration: clock.now() - since,
        get body() {
          const [value, clean] = decodeBody(answer, operation, options.json);
          learn({ [status]: value });
          return typeof value === "string" ? "[text]" : hide(value, !clean, status);
        },
      };
    };

    emit("onCall");
    return (event, detail) => {
      if (event === "onRequest") {
        call.attempt++;
        started = clock.now();
        // A secret may come back without its prefix, or in part.
        learn([detail, String(Object.values((detail as WatchEvents["onRequest"])[1])).split(/\W/)], true);
        learn(params);
        emit(event);
      } else {
        emit(event, "bytes" in detail ? view(detail as Answer, event === "onResult" ? began : started) : detail);
      }
    };
  };
}
