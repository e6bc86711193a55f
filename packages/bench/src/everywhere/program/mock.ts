import type { handlers } from "@railspec/bitpowr/msw";

/** Handlers of MSW. */
export type Handlers = ReturnType<typeof handlers>;

/** MSW between a client and the network. */
export interface Mock {
  /** The function of MSW that did it. */
  readonly by: string;
  /** For the client where MSW cannot get at the engine's own. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  stop(): Promise<void> | void;
}

/** Puts MSW between a client and the network in the way that an engine allows; what no handler answers goes through. */
export type StartMock = (handlers: Handlers) => Promise<Mock>;
