/** Something that goes wrong on purpose, so that a client's handling of it can be tried. */
export type Fault = FaultTarget &
  (
    | {
        /** The answer comes later. */
        readonly kind: "delay";
        readonly milliseconds: number;
      }
    | {
        /** Another answer comes: a documented one where the spec has the status, else an empty one. */
        readonly kind: "answer";
        readonly status: number;
        readonly example?: string;
        /** Further headers, such as `retry-after`. */
        readonly headers?: Readonly<Record<string, string>>;
      }
    | {
        /** The connection ends without an answer. */
        readonly kind: "drop";
        /** Whether the call takes effect before, so that its outcome is unknown to the caller. @default false */
        readonly afterEffect?: boolean;
      }
    | {
        /** The connection ends in the middle of the answer's body. */
        readonly kind: "truncate";
      }
  );

/** Which calls a fault strikes. */
export interface FaultTarget {
  /** An `operationId`; calls of any operation when left out. */
  readonly operation?: string;
  /** How many calls. @default 1 */
  readonly times?: number;
}

/** The faults that wait for their calls. */
export interface Faults {
  add(fault: Fault): void;
  /** The oldest fault that waits for a call of an operation; it counts as struck. */
  take(operation: string): Fault | undefined;
  clear(): void;
}

/** Makes a list without any fault. */
export function createFaults(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take: (operation) => {
      const struck = waiting.find(({ fault }) => fault.operation === undefined || fault.operation === operation);
      if (struck === undefined) {
        return undefined;
      }
      struck.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return struck.fault;
    },
    clear: () => {
      waiting = [];
    },
  };
}
