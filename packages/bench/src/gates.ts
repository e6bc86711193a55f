/** The limits of issues 4 and 5. Whoever changes one changes what was promised. */
export const gates = {
  /**
   * Bytes of a program with one operation and redacting hooks, minified and after gzip -9, that have to be loaded before its
   * first call.
   */
  oneOperation: 5_000,
  /** Bytes that an added operation adds to it. */
  addedOperation: 200,
  /** Type instantiations for 99 calls on 300 operations. */
  instantiations: 15_000,
  /** Instantiations that a misspelled operation adds. */
  misspelled: 100,
  /** What a call takes beyond `fetch`, against openapi-fetch. */
  overhead: 1.25,
  /** Kinds of drift in the catalogue, all of which the checker finds. */
  kindsOfDrift: 40,
  /** Clean exchanges, in the catalogue and for each provider, none of which raises an alarm. */
  cleanExchanges: 30,
} as const;
