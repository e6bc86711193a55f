import type { Clock } from "../../src/index.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that stands still unless told to go on. */
export class VirtualClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  /** What `random` answers. */
  chance = 0.5;
  /** Every delay that was asked for and ran out, in milliseconds. */
  readonly passed: number[] = [];

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  get waiting(): number {
    return this.#timers.size;
  }

  /** Moves on to the next timer and runs it. */
  next(): void {
    const [timer] = [...this.#timers].sort((a, b) => a.at - b.at);
    if (timer) {
      this.#timers.delete(timer);
      this.passed.push(timer.at - this.#now);
      this.#now = timer.at;
      timer.callback();
    }
  }

  /** Waits for a promise; whenever nothing else is left to do, time jumps to the next timer. */
  async run<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const done = (): void => {
      settled = true;
    };
    promise.then(done, done);
    for (let turn = 0; !settled && turn < 1000; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!settled) {
        this.next();
      }
    }
    return promise;
  }
}
