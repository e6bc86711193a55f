import type { Clock } from "./clock.ts";
import type { Watcher } from "./watcher.ts";

/**
 * A secret as the security scheme wants it, without a prefix such as `Bearer`, or a function that gives it.
 * The function is called before every attempt; after a 401 it gets the rejected value once, and the call is sent once more
 * if it then gives another one. `cachedToken` makes such a function from a login.
 */
export type Credential = string | CredentialSource;

/** Gives the current secret; `rejected` is the one that the provider just refused. */
export type CredentialSource = (rejected?: string) => string | Promise<string>;

/** Header values by name. */
export type HeaderValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** When to send again. Only operations whose policy allows it are ever sent again. */
export interface RetryOptions {
  /** Attempts in all, the first one included. @default 3 */
  readonly attempts?: number;
  /** Longest wait before the second attempt in milliseconds; doubles each time, the wait is a random part of it. @default 250 */
  readonly baseDelay?: number;
  /** Longest wait in milliseconds. @default 8000 */
  readonly maxDelay?: number;
  /** Longest `Retry-After` that is waited for, in milliseconds; with a longer one the answer is handed over. @default 60000 */
  readonly maxRetryAfter?: number;
}

/** Time limits in milliseconds, up to the last byte of the body. */
export interface TimeoutOptions {
  /** One attempt. @default 30000 */
  readonly attempt?: number;
  /** The call with all its attempts and waits. @default 60000 */
  readonly total?: number;
}

/** How JSON becomes values and back. `exactJson` of `@railspec/runtime/exact` keeps every digit. */
export interface JsonCodec {
  parse(text: string): unknown;
}

/** Options of one call; they win over the client's. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: TimeoutOptions;
  /** `false`: send once. */
  readonly retry?: RetryOptions | false;
  readonly headers?: HeaderValues;
  /** Credentials by security scheme, for this call. */
  readonly auth?: Readonly<Record<string, Credential | undefined>>;
  /** Largest body of an answer in bytes, after decompression. @default 10000000 */
  readonly maxBodyBytes?: number;
}

/** Options of `pages` and `items`. The time limits count per page. */
export interface PageOptions extends CallOptions {
  /** Pages to read at most; one more is an error. @default 1000 */
  readonly maxPages?: number;
}

/** Options of a client. */
export interface ClientOptions<Credentials extends object = object, Server extends string = string>
  extends Omit<CallOptions, "signal" | "auth" | "headers"> {
  /** A server of the spec by name, or an absolute http(s) URL. */
  readonly baseUrl: Server | (string & {});
  /** Credentials by security scheme. They are sent to the origin of `baseUrl` only. */
  readonly auth?: Credentials;
  /** Headers of every call; a function is asked anew for each call. */
  readonly headers?: HeaderValues | (() => HeaderValues);
  /** Sends a request. @default globalThis.fetch */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Gets the events of every call: `watch(hooks)` of `@railspec/runtime/watch`. */
  readonly hooks?: Watcher<string>;
  /** Retries that all calls of the client may spend in a row; a call that succeeds gives back a tenth. @default 10 */
  readonly retryBudget?: number;
  readonly json?: JsonCodec;
  /** Time and chance, for tests. */
  readonly clock?: Clock;
}

/** Parameters of an operation that takes none. */
export type NoParams = Readonly<Record<string, never>>;
