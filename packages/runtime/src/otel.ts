import type { AnswerView, CallView, Hooks } from "./hooks.ts";

type Attributes = Record<string, string | number | boolean>;

/** The part of OpenTelemetry's `Span` that is used. */
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  addEvent(name: string, attributes?: Attributes): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** The part of OpenTelemetry's `Tracer` that is used; `trace.getTracer("…")` of `@opentelemetry/api` fits. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Attributes }): Span;
}

// SpanKind.CLIENT and SpanStatusCode.ERROR of @opentelemetry/api.
const CLIENT = 2;
const ERROR = 2;

/**
 * Hooks that make one client span per call, with the attributes of OpenTelemetry's HTTP conventions and an event per retry.
 * The span has the URL template, never a parameter or body.
 * @example createBitpowrClient({ baseUrl, hooks: watch(traceWith(trace.getTracer("payments"))) })
 */
export function traceWith(tracer: Tracer): Hooks {
  const spans = new WeakMap<CallView, Span>();
  const finish = (call: CallView, attributes: Attributes, failure?: string): void => {
    const span = spans.get(call);
    span?.setAttributes({ ...attributes, ...(call.attempt > 1 && { "http.request.resend_count": call.attempt - 1 }) });
    if (failure !== undefined) {
      span?.setAttributes({ "error.type": failure });
      span?.setStatus({ code: ERROR, message: failure });
    }
    span?.end();
  };
  return {
    onCall(call) {
      const { hostname, port, protocol } = new URL(call.url);
      const attributes = {
        "http.request.method": call.method,
        "url.template": call.url.replace(/^https?:\/\/[^/]*/, ""),
        "server.address": hostname,
        "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
        "railspec.operation_id": call.operationId,
      };
      spans.set(call, tracer.startSpan(call.operationId, { kind: CLIENT, attributes }));
    },
    onRetry(call, { delay, status, error }) {
      spans.get(call)?.addEvent("retry", { delay, cause: String(status ?? error?.code) });
    },
    onResult(call, answer) {
      finish(call, answerAttributes(answer), answer.status < 400 ? undefined : String(answer.status));
    },
    onError(call, error) {
      finish(call, error.status === undefined ? {} : { "http.response.status_code": error.status }, error.code);
    },
  };
}

function answerAttributes({ status, documented, requestId }: AnswerView): Attributes {
  return {
    "http.response.status_code": status,
    "railspec.documented": documented,
    ...(requestId !== undefined && { "railspec.request_id": requestId }),
  };
}
