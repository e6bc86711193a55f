/** Headers by name, in any case; a name that occurs several times holds an array. */
export type RecordedHeaders = Readonly<Record<string, string | readonly string[]>>;

/** A request as it was sent. */
export interface RecordedRequest {
  readonly method: string;
  /** Absolute URL, or path and query alone. */
  readonly url: string;
  readonly headers: RecordedHeaders;
  /** The exact bytes; absent or empty when there was no body. */
  readonly body?: Uint8Array;
}

/** A response as it was received. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: RecordedHeaders;
  /** The exact bytes; absent or empty when there was no body. */
  readonly body?: Uint8Array;
}

/** One request with its response; the response is absent when none arrived. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly response?: RecordedResponse;
  /**
   * Pointers of values that were replaced before the exchange was stored, such as `/request/headers/authorization` or
   * `/response/body/token`. What they held is not judged, but in JSON its type is: a placeholder must have the type of
   * the value it stands for.
   */
  readonly redacted?: readonly string[];
}
