interface FormatSample {
  readonly good: string;
  /** One of the shortest texts, where `good` is longer. */
  readonly short?: string;
  readonly bad: readonly string[];
}

/** For each format a text that has it, and texts that almost do. */
export const formatSamples: Readonly<Record<string, FormatSample>> = {
  "date-time": {
    good: "2026-01-31T12:30:45Z",
    bad: ["2026-01-31T12:30:45", "2026-01-31 12:30:45Z", "2026-02-30T00:00:00Z", "2026-01-31", "1769862645"],
  },
  date: { good: "2026-01-31", bad: ["2026-02-30", "31.01.2026", "2026-1-31", "2026-01-31T00:00:00Z"] },
  time: { good: "12:30:45Z", bad: ["12:30:45", "24:00:00Z", "12:30"] },
  duration: { good: "P1DT2H", short: "P1D", bad: ["1 day", "P", "PT"] },
  email: { good: "jane.doe@example.com", short: "a@b.co", bad: ["jane.doe", "@example.com", "jane doe@example.com"] },
  "idn-email": { good: "jane.doe@example.com", short: "a@b.co", bad: ["jane.doe"] },
  hostname: { good: "api.example.com", short: "a", bad: ["-api.example.com", "api_example", "a b"] },
  "idn-hostname": { good: "api.example.com", short: "a", bad: ["a b"] },
  ipv4: { good: "192.0.2.1", short: "1.2.3.4", bad: ["256.0.2.1", "192.0.2", "192.0.2.1/24"] },
  ipv6: { good: "2001:db8::1", short: "::", bad: ["2001:db8::1::2", "192.0.2.1", "g::1"] },
  uri: { good: "https://example.com/a?b=c", short: "a:b", bad: ["/a/b", "https://exa mple.com", "example"] },
  "uri-reference": { good: "/a/b", short: "a", bad: ["a b", "\\a"] },
  iri: { good: "https://example.com/a", short: "a:b", bad: ["/a", "https://exa mple.com"] },
  "iri-reference": { good: "/a/b", short: "a", bad: ["a b"] },
  "uri-template": { good: "/a/{b}", short: "a", bad: ["/a/{b", "/a/{}"] },
  uuid: {
    good: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    bad: ["3fa85f64-5717-4562-b3fc", "3fa85f6457174562b3fc2c963f66afa6", "zfa85f64-5717-4562-b3fc-2c963f66afa6"],
  },
  "json-pointer": { good: "/a/0", short: "/a", bad: ["a/0", "/a~2"] },
  "relative-json-pointer": { good: "1/a", short: "0", bad: ["/a", "-1"] },
  regex: { good: "^a+$", short: "a", bad: ["([a-z"] },
  byte: { good: "cmFpbHNwZWM=", short: "YQ==", bad: ["cmFpbHNwZWM", "not base64!"] },
  base64url: { good: "cmFpbHNwZWM", short: "YQ", bad: ["a+b/"] },
  char: { good: "a", bad: ["", "ab"] },
  "http-date": { good: "Sun, 06 Nov 1994 08:49:37 GMT", bad: ["1994-11-06", "Sunday"] },
  "media-range": { good: "text/html", short: "*/*", bad: ["text"] },
};
