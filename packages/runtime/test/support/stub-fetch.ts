export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

export type StubFetch = ((url: string, init: RequestInit) => Promise<Response>) & { readonly sent: Sent[] };

/** A fetch that answers what `answer` says, and remembers what it was given. */
export function stubFetch(answer: (sent: Sent, count: number) => Response | Promise<Response>): StubFetch {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init });
    return answer({ url, init }, sent.length);
  };
  return Object.assign(fetch, { sent });
}

/** A fetch that never answers, whatever the signal says. */
export function silentFetch(): StubFetch {
  return stubFetch(() => new Promise(() => undefined));
}
