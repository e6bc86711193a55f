import type { Exchange, RecordedHeaders } from "@railspec/contract";
import type { Credentials } from "./credentials.ts";

/** Takes credentials out of everything that is shown or written. */
export interface Scrubber {
  text(text: string): string;
  /** Marks as redacted what it changes. */
  exchange<T extends Exchange>(exchange: T): T;
}

const marker = "REDACTED";

function spellings(credential: string): string[] {
  const parts = credential.split(":").filter((part) => part.length >= 4);
  return [credential, btoa(credential), ...parts].flatMap((text) => [
    text,
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll("%20", "+"),
    JSON.stringify(text).slice(1, -1),
  ]);
}

/** Makes a scrubber for the credentials of a run: in any spelling, anywhere, also where a server sends them back. */
export function createScrubber(credentials: Credentials): Scrubber {
  // Long spellings first, so that no part of one stays behind.
  const all = [...new Set([...credentials.values()].flatMap(spellings))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(all.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "gi");
  const clean = (text: string): string => (all.length === 0 ? text : text.replace(pattern, marker));

  function headers(values: RecordedHeaders): RecordedHeaders {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        clean(name),
        typeof value === "string" ? clean(value) : value.map(clean),
      ]),
    );
  }

  /** Credentials are ASCII, so every byte stands for itself. */
  function body(bytes: Uint8Array): Uint8Array {
    return Uint8Array.from(Buffer.from(clean(Buffer.from(bytes).toString("latin1")), "latin1"));
  }

  return {
    text: clean,
    exchange(exchange) {
      const { request, response, redacted = [] } = exchange;
      const sent = request.body && body(request.body);
      const received = response?.body && body(response.body);
      const changed = [
        ...(sent?.length === request.body?.length ? [] : ["/request/body"]),
        ...(received?.length === response?.body?.length ? [] : ["/response/body"]),
      ];
      const places = [...redacted, ...changed];
      return {
        ...exchange,
        request: {
          ...request,
          url: clean(request.url),
          headers: headers(request.headers),
          ...(sent && { body: sent }),
        },
        ...(response && {
          response: { ...response, headers: headers(response.headers), ...(received && { body: received }) },
        }),
        ...(places.length === 0 ? {} : { redacted: places }),
      };
    },
  };
}
