import type { RailspecError } from "./errors.ts";

/** A call as hooks see it. One object per call, the same in every hook; nothing in it is secret or personal. */
export interface CallView {
  readonly operationId: string;
  readonly method: string;
  /** Base URL and path template; path parameters and the query are in `params`. */
  readonly url: string;
  /** Number of the current attempt, from 1. */
  readonly attempt: number;
  /** The parameters, with sensitive values replaced by their category. */
  readonly params: unknown;
}

/** An answer as hooks see it. */
export interface AnswerView {
  readonly status: number;
  /** Whether the spec describes this status for this operation. */
  readonly documented: boolean;
  readonly requestId: string | undefined;
  /** Milliseconds from the start of the attempt to the end of the body. */
  readonly duration: number;
  /** The decoded body with sensitive values replaced by their category; of an undocumented answer only the shape. */
  readonly body: unknown;
}

/** Why and when a call is sent again. */
export interface RetryView {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** The status that led to it, or */
  readonly status: number | undefined;
  /** the error that did. */
  readonly error?: RailspecError | undefined;
}

/**
 * Functions that watch calls. They cannot change a call: what they throw is ignored, and a promise is not waited for.
 * Per call: `onCall`, then one of `onResult` and `onError`. Per attempt: `onRequest`, `onResponse`, and `onRetry` between attempts.
 */
export interface Hooks {
  onCall?(call: CallView): unknown;
  onRequest?(call: CallView): unknown;
  onResponse?(call: CallView, answer: AnswerView): unknown;
  onRetry?(call: CallView, retry: RetryView): unknown;
  onResult?(call: CallView, answer: AnswerView): unknown;
  onError?(call: CallView, error: RailspecError): unknown;
}
