/** The time a sandbox lives in: it goes on like the real one, and can be put forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward by milliseconds. */
  advance(milliseconds: number): void;
  /** Goes by the other clock again. */
  reset(): void;
}

/** Makes a clock that goes by another one. */
export function createClock(source: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => source() + offset,
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) {
        throw new RangeError(`A sandbox's clock goes forward only, not by ${milliseconds} ms.`);
      }
      offset += milliseconds;
    },
    reset: () => {
      offset = 0;
    },
  };
}
