import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../src/index.ts";
import { type Recording, readHar, writeHar } from "../src/recorder.ts";
import { checkRecording, type RecordingEvent, readEntries, recordingToHar } from "../src/stream.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { briefly, eventsOf, getMe, ndjson, source } from "./fixture/recordings.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const user = {
  id: "0190b6f0-7a5c-7c3e-8f00-000000000001",
  email: "jane.doe@example.com",
  createdAt: "2026-01-01T00:00:00Z",
};
const json = [{ name: "Content-Type", value: "application/json" }];

interface Parts {
  readonly request?: object;
  readonly response?: object;
}

/** An entry of `getMe` as a browser writes it. */
function entry(parts: Parts = {}): object {
  return {
    startedDateTime: "2026-01-01T00:00:00Z",
    time: 5,
    request: {
      method: "GET",
      url: "https://api.example/v1/users/me",
      headers: [{ name: "authorization", value: "Bearer abc" }],
      ...parts.request,
    },
    response: { status: 200, headers: json, content: { size: 9, text: JSON.stringify(user) }, ...parts.response },
  };
}

function har(entries: readonly unknown[], creator = "test"): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: creator, version: "1" }, pages: [], entries } });
}

async function check(text: string, size = 4096, longestEntry = 100_000): Promise<RecordingEvent[]> {
  return eventsOf(checkRecording(spec, source("a.har", text, size), { longestEntry }));
}

describe("a HAR file", () => {
  const wrong = entry({ response: { content: { text: JSON.stringify({ ...user, age: 3 }) } } });

  it.each([1, 2, 17, 4096])("is read entry by entry in chunks of %i bytes", async (size) => {
    const text = JSON.stringify(JSON.parse(har([entry(), wrong, entry(), wrong])), null, 2);
    const events = await check(text, size);
    const lines = text.split("\n");
    expect(events).toHaveLength(2);
    for (const event of events) {
      const { place } = event.kind === "finding" ? event : { place: event.problem };
      expect(lines[place.line - 1]?.trim()).toBe("{");
      expect(
        Buffer.from(text)
          .subarray(place.offset, place.offset + 30)
          .toString(),
      ).toMatch(/^\{\s+"startedDateTime"/);
    }
  });

  it("is told from NDJSON by its name or its beginning", async () => {
    for (const name of ["a.har", "traffic", "a.json"]) {
      expect(await eventsOf(checkRecording(spec, source(name, har([wrong]))))).toHaveLength(1);
    }
    expect(
      await eventsOf(checkRecording(spec, { ...source("a", ndjson([getMe({ age: 3 })])), format: "ndjson" })),
    ).toHaveLength(1);
  });

  it("is found in whatever surrounds it", async () => {
    const noise = { entries: [1, { log: { entries: [2] } }], text: 'quote " brace { entries": [' };
    const text = JSON.stringify({
      before: noise,
      log: { pages: noise, "entries ": [3], entries: [wrong], comment: "x" },
      after: noise,
    });
    for (const size of [1, 4096]) {
      expect(briefly(await check(`\ufeff${text}`, size))).toEqual(["1 response.body-schema /body/age"]);
    }
  });

  it("names what it cannot read and reads on", async () => {
    const long = entry({ request: { comment: "x".repeat(2000) } });
    const text = har([wrong, { request: {} }, null, 1, "entry", [], long, wrong]).replaceAll(
      /,"time":5,/g,
      ',"time":5,\n',
    );
    for (const size of [1, 4096]) {
      const events = await check(text, size, 2000);
      expect(events.map((event) => (event.kind === "problem" ? event.problem.reason : event.finding.pointer))).toEqual([
        "/body/age",
        ...Array.from({ length: 5 }, () => "the entry has no request with method and URL"),
        expect.stringMatching(/^is 2\d{3} bytes long; entries of up to 2000 bytes are read$/),
        "/body/age",
      ]);
    }
  });

  it.each([
    ["data:image/png;base64,iVBORw0KGgo=", 200],
    ["blob:https://api.example/0190b6f0-7a5c-7c3e-8f00-000000000001", 200],
    ["chrome-extension://abcdefghijklmnop/script.js", 200],
    ["about:blank", 0],
    ["wss://api.example/v1/users/me", 101],
    ["wss://api.example/v1/users/me", 0],
    ["https://api.example/v1/users/me", 101],
    ["wss://api.example/socket", 101],
  ])("holds what is no call: %s, answered %i", async (url, status) => {
    const other = entry({ request: { url }, response: { status, headers: [], content: {} } });
    const run = checkRecording(spec, source("a.har", har([entry(), other])));
    expect(await eventsOf(run)).toEqual([]);
    expect(run.summary()).toMatchObject({ matched: 1, unmatched: 0, skipped: 1 });
  });

  it("holds calls of a web socket where the spec has them", async () => {
    const socket = loadSpec({
      openapi: "3.1.1",
      info: { title: "Socket", version: "1" },
      paths: { "/socket": { get: { responses: { 101: { description: "Opened." } } } } },
    });
    const opened = [101, 404].map((status) =>
      entry({ request: { url: "wss://x/socket" }, response: { status, content: {} } }),
    );
    const run = checkRecording(socket, source("a.har", har(opened)));
    expect(briefly(await eventsOf(run))).toEqual(["1 response.undocumented-status /status"]);
  });

  it("without headers has the types that stand beside its bodies", async () => {
    const text = JSON.stringify(user);
    const stored = (content: object, headers: object[] = []): object => entry({ response: { headers, content } });
    const entries = [
      stored({ mimeType: "application/json", text }),
      stored({ mimeType: "x-unknown", text }),
      stored({ mimeType: "application/json", text }, [{ name: "date", value: "Sun, 06 Nov 1994 08:49:37 GMT" }]),
    ];
    const found = briefly(await check(har(entries)));
    expect(found).toEqual(Array(2).fill("1 response.missing-content-type /headers/content-type"));
    const posted = entry({
      request: { method: "POST", headers: [], postData: { mimeType: "text/plain", text: "a" } },
    });
    expect(readHar(har([posted]))).toMatchObject([
      { exchange: { request: { headers: { "content-type": "text/plain" } } } },
    ]);
  });

  it("that is cut off keeps what came before", async () => {
    const text = har([wrong, wrong, wrong]);
    const second = text.indexOf('{"startedDateTime"', text.indexOf('{"startedDateTime"') + 1);
    expect(await check(text.slice(0, second + 100))).toMatchObject([
      { kind: "finding" },
      { problem: { file: "a.har", line: 1, offset: second, reason: "is cut off: the file ends after 1 entries" } },
    ]);
  });

  it.each(["", "{}", '{"log":{}}', '{"log":{"entries":{}}}', "not a HAR", '[{"log":{"entries":[]}}]'])(
    "is none: %s",
    async (text) => {
      expect(briefly(await check(text))).toEqual(["1 is no HAR file: it has no `log.entries`"]);
    },
  );
});

const gzipped = gzipSync(JSON.stringify(user));
const content = (value: object, status = 200): Parts => ({
  response: { status, headers: [...json, { name: "content-encoding", value: "gzip" }], content: value },
});
const multipart = { mimeType: "multipart/form-data; boundary=b", params: [{ name: "file", fileName: "a.png" }] };
const upload = {
  method: "POST",
  url: "/v1/uploads",
  bodySize: 99,
  headers: [
    { name: "content-type", value: multipart.mimeType },
    { name: "authorization", value: "Bearer abc" },
  ],
};
const noContent = { response: { status: 204, headers: [], content: { size: 0, mimeType: "x-unknown" } } };

describe("what other tools write", () => {
  it.each<readonly [string, Parts, readonly string[]]>([
    ["a body as text", {}, []],
    [
      "a wrong body as base64",
      content({ encoding: "base64", text: Buffer.from('{"id":1}').toString("base64") }),
      ["/body/createdAt", "/body/email", "/body/id"],
    ],
    ["decoded text with the header of the encoding", content({ size: 9, text: JSON.stringify(user) }), []],
    ["encoded bytes as base64", content({ size: -1, encoding: "base64", text: gzipped.toString("base64") }), []],
    ["encoded bytes, one character each", content({ text: gzipped.toString("latin1") }), []],
    ["encoded bytes, destroyed by decoding them as text", content({ text: gzipped.toString("utf8") }), []],
    [
      "a body that has a replacement character of its own",
      content({ text: JSON.stringify({ ...user, nickname: "\ufffd", age: 1 }) }),
      ["/body/age"],
    ],
    ["no body although there was one", content({ size: 120, mimeType: "application/json" }), []],
    ["no body and no size", content({ size: -1 }), []],
    ["no body because there was none", content({ size: 0 }), ["/body"]],
    ["an empty body", content({ size: 0, text: "" }), ["/body"]],
    ["a request body that was left out", { request: { ...upload, bodySize: 12 }, ...noContent }, []],
    ["parts instead of a multipart body", { request: { ...upload, postData: multipart }, ...noContent }, []],
    [
      "a request body that was never there",
      { request: { ...upload, bodySize: 0 }, ...noContent },
      ["/body", "/status"],
    ],
  ])("%s is judged by what is known", async (_name, parts, want) => {
    const events = await check(har([entry(parts)]));
    const found = events.map((event) => (event.kind === "finding" ? event.finding.pointer : event.problem.reason));
    expect(found.toSorted()).toEqual(want);
  });

  it("without credentials is no finding where Chrome takes them out, but elsewhere", async () => {
    const bare = entry({ request: { headers: [] } });
    expect(briefly(await check(har([bare], "WebInspector")))).toEqual([]);
    expect(briefly(await check(har([bare], "Playwright")))).toContain(
      "1 request.missing-credentials /headers/authorization",
    );
  });
});

describe("a recording as HAR", () => {
  const recordings: readonly Recording[] = [
    { ...getMe(), startedAt: "2026-01-01T00:00:00.000Z", duration: 3 },
    exchange(
      request("POST /v1/any", { body: Uint8Array.of(0, 255), headers: { "content-type": "image/png" } }),
      response(204),
    ),
    { request: request("GET /v1/users/me"), redacted: ["/request/headers/authorization"] },
  ];

  it("is what writing all of it at once gives, without what could not be read", async () => {
    const problems: number[] = [];
    let text = "";
    const lines = [...recordings.slice(0, 1), "broken", ...recordings.slice(1)];
    for await (const piece of recordingToHar(source("a.ndjson", ndjson(lines), 100), {
      problem: ({ line }) => problems.push(line),
    })) {
      text += piece;
    }
    expect(text).toBe([...writeHar(recordings)].join(""));
    expect(problems).toEqual([2]);
  });

  it("is read back as it was, entry by entry like at once", async () => {
    const text = [...writeHar(recordings)].join("");
    const found = [];
    for await (const one of readEntries(source("a.har", text, 33))) {
      found.push("exchange" in one ? one.exchange : one.problem);
    }
    expect(found).toEqual(readHar(text).map((one) => ("exchange" in one ? one.exchange : one)));
  });
});
