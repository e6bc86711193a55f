import type { AnswerView, CallView, Hooks } from "./hooks.ts";

/** What `logTo` writes to; `console`, pino and winston fit. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** What `logTo` writes. */
export interface LogOptions {
  /** Also the redacted parameters and bodies. @default false */
  readonly bodies?: boolean;
}

/** A value that cannot be redacted, such as one nested without end, must not take its line along. */
function shown(value: () => unknown): unknown {
  try {
    return value();
  } catch {
    return "[unreadable]";
  }
}

/**
 * Hooks that log every call: each attempt as `debug`, its end as `info`, retries, undocumented answers and errors as `warn`.
 * @example createBitpowrClient({ baseUrl, hooks: watch(logTo(console)) })
 */
export function logTo(logger: Logger, { bodies = false }: LogOptions = {}): Hooks {
  const name = (call: CallView): string => `${call.operationId} ${call.method} ${call.url}`;
  const fieldsOf = (call: CallView, answer: AnswerView): Record<string, unknown> => ({
    operationId: call.operationId,
    attempt: call.attempt,
    status: answer.status,
    requestId: answer.requestId,
    duration: answer.duration,
    ...(bodies && { body: shown(() => answer.body) }),
  });
  return {
    onRequest(call) {
      logger.debug(`${name(call)} sent`, {
        operationId: call.operationId,
        attempt: call.attempt,
        ...(bodies && { params: shown(() => call.params) }),
      });
    },
    onResponse(call, answer) {
      logger.debug(`${name(call)} answered ${answer.status}`, fieldsOf(call, answer));
    },
    onRetry(call, { delay, status, error }) {
      const { operationId, attempt } = call;
      logger.warn(`${name(call)} again in ${Math.round(delay)} ms`, {
        operationId,
        attempt,
        delay,
        status,
        code: error?.code,
      });
    },
    onResult(call, answer) {
      const level = answer.documented ? "info" : "warn";
      logger[level](`${name(call)} ended with ${answer.status}`, fieldsOf(call, answer));
    },
    onError(call, error) {
      const { operationId, attempt } = call;
      const { code, status, outcomeUnknown } = error;
      logger.warn(error.message, { operationId, attempt, code, status, outcomeUnknown });
    },
  };
}
