/** Time and chance as the runtime sees them; tests hand in their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `callback` once after `ms` milliseconds; the answer cancels it. */
  after(ms: number, callback: () => void): () => void;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
}

export const systemClock: Clock = {
  now: Date.now,
  after(ms, callback) {
    // At most about 23 days: from 2 ** 31 on, setTimeout fires at once.
    const timer = setTimeout(callback, Math.min(ms, 2e9));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
