import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkExchange, type RecordedRequest } from "../src/index.ts";
import { createRedactor, type Recording, readHar, recordFetch, writeHar, writeRecording } from "../src/recorder.ts";
import { type RecordingEntry, readEntries } from "../src/stream.ts";
import { brief, type Draft, exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const redact = createRedactor(spec, { undocumented: "keep" });
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

async function entries(bytes: AsyncIterable<Uint8Array>): Promise<RecordingEntry[]> {
  const found: RecordingEntry[] = [];
  for await (const entry of readEntries({ name: "recording.ndjson", bytes })) {
    found.push(entry);
  }
  return found;
}

async function* chunks(content: string, size: number): AsyncGenerator<Uint8Array> {
  const all = new TextEncoder().encode(content);
  for (let at = 0; at < all.length; at += size) {
    yield all.subarray(at, at + size);
  }
}

const user = { email: "jane.doe@example.com", password: "correct horse", nickname: "jane" };

describe("the redactor", () => {
  it("takes out credentials and sensitive fields, says where, and leaves every other byte", () => {
    const body = '{ "nickname":"jane",\n  "email" : "jane.doe@example.com", "age": 1.50e1 }';
    const clean = redact({
      request: request("POST /v1/users?api_key=abcdef&x=1", { body, headers: { "content-type": "application/json" } }),
    });
    expect(clean.request.url).toBe("/v1/users?api_key=REDACTED&x=1");
    expect(clean.request.headers).toMatchObject({ authorization: "REDACTED" });
    expect(text(clean.request.body)).toBe('{ "nickname":"jane",\n  "email" : "REDACTED", "age": 1.50e1 }');
    expect(clean.redacted).toEqual(["/request/query/api_key", "/request/headers/authorization", "/request/body/email"]);
  });

  it("takes the same value out wherever else it turns up", () => {
    const sent = request("POST /v1/users/jane.doe%40example.com", { json: user });
    const json = { message: "JANE.DOE@example.com is taken", "jane.doe@example.com": [user.email] };
    const clean = redact(exchange(sent, response(409, { json, headers: { "x-user": user.email } })));
    expect(clean.request.url).toBe("/v1/users/REDACTED");
    expect(JSON.parse(text(clean.response?.body))).toEqual({ message: "REDACTED is taken", REDACTED: ["REDACTED"] });
    expect(clean.response?.headers).toMatchObject({ "x-user": "REDACTED" });
  });

  it("takes everything inside a sensitive object out, and what a sensitive schema describes", () => {
    const json = { owner: { first: "Jane", langs: ["uk"] }, value: "12.50", keys: ["k-1", "k-2"], other: "kept" };
    const clean = redact({ request: request("POST /v1/wallets", { json }) });
    expect(JSON.parse(text(clean.request.body))).toEqual({
      owner: { first: "REDACTED", REDACTED: ["REDACTED"] },
      value: "REDACTED",
      keys: ["REDACTED", "REDACTED"],
      other: "kept",
    });
  });

  it("finds a value in every spelling", () => {
    const email = 'a "b"/c@x';
    const spelt = [email, encodeURIComponent(email), "a+%22b%22%2fc%40x", 'a \\"b\\"/c@x'];
    const plain = { body: spelt.join(" | "), headers: { "content-type": "text/plain" } };
    const clean = redact(exchange(request("POST /v1/users", { json: { email } }), response(400, plain)));
    expect(text(clean.response?.body)).toBe("REDACTED | REDACTED | REDACTED | REDACTED");
  });

  it("takes a body out whole when it cannot be read", () => {
    const broken = { body: '{"email":"jane', headers: { "content-type": "application/json" } };
    const binary = { body: bytes(255, 254), headers: { "content-type": "application/json" } };
    const clean = redact(exchange(request("POST /v1/users", broken), response(500, binary)));
    expect([text(clean.request.body), text(clean.response?.body)]).toEqual(["REDACTED", "REDACTED"]);
    expect(clean.redacted).toEqual(expect.arrayContaining(["/request/body", "/response/body"]));
  });

  it("reads forms and parts", () => {
    const form = {
      body: "email=jane.doe%40example.com&user[email]=jd&note=a",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    };
    expect(text(redact({ request: request("POST /v1/forms", form) }).request.body)).toBe(
      "email=REDACTED&user[email]=REDACTED&note=a",
    );
    const body =
      '--b\r\nContent-Disposition: form-data; name="email"\r\n\r\njane.doe@example.com\r\n--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc\r\n--b--\r\n';
    const parts = { body, headers: { "content-type": "multipart/form-data; boundary=b" } };
    expect(text(redact({ request: request("POST /v1/uploads", parts) }).request.body)).toBe(
      body.replace(user.email, "REDACTED"),
    );
  });

  it("leaves nothing that the check would complain about", () => {
    const json = { id: "0190b6f0-7a5c-7c3e-8f00-000000000001", email: user.email, createdAt: "2026-01-01T00:00:00Z" };
    const headers = { "x-request-id": json.id };
    const sent = request("POST /v1/users", { json: user, headers: { cookie: "sid=abcd" } });
    const received = response(201, { json, headers });
    expect(brief(checkExchange(spec, redact(exchange(sent, received))))).toEqual([]);
  });

  it.each([
    [
      "12",
      "zip12 <12> x1x 12. 12,5 2126 12 0x12a",
      "zipREDACTED <REDACTED> x1x REDACTED. REDACTED,5 2126 REDACTED 0xREDACTEDa",
    ],
    ["Jo", "Jo, jo! JO1 _jo_ Joan major", "REDACTED, REDACTED! REDACTED1 _REDACTED_ Joan major"],
    ["é", "é, été e\u0301", "REDACTED, été e\u0301"],
    ["٣", "a٣b ٣٤", "aREDACTEDb ٣٤"],
    ["Joe", "Joe, Joey, BANJOED", "REDACTED, REDACTEDy, BANREDACTEDD"],
    ["12345", "12345 x12345x 912345", "REDACTED xREDACTEDx 912345"],
    ["123456", "91234567", "9REDACTED7"],
    ["#", "## # a#", "REDACTED REDACTED aREDACTED"],
    ["20", "a%20b 20%", "a%REDACTEDb REDACTED%"],
    ["a b", "a+b a%20b A%20B", "REDACTED REDACTED REDACTED"],
    ["ü/x", "%C3%BC%2fx \\u00fc\\/x %25C3%25BC%252Fx", "REDACTED REDACTED REDACTED"],
  ])("finds %j in %j where it is not part of a longer word or number", (email, body, want) => {
    const answer = response(400, { body, headers: { "content-type": "text/plain" } });
    const clean = redact(exchange(request("POST /v1/users", { json: { email } }), answer));
    expect(text(clean.response?.body)).toBe(want);
  });

  it("judges the edges of words in a URL by what it means", () => {
    const sent = request("POST /v1/users?q=a%20b&r=x%2012&s=20", { json: { email: "20" } });
    expect(redact({ request: sent }).request.url).toBe("/v1/users?q=a%20b&r=x%2012&s=REDACTED");
  });

  it.each([
    ["12.5", [12.5, "12.50", "1.25e1", " 012.5"]],
    ["12345678901234567890", ["12345678901234567890.0"]],
    ["-7", [-7, "-7.0"]],
  ])("finds the number %s however it is spelt", (value, spelt) => {
    const sent = request("POST /v1/users", {
      body: `{"email":${value}}`,
      headers: { "content-type": "application/json" },
    });
    const clean = redact(exchange(sent, response(400, { json: { spelt, other: [125, 17, "7", "1"] } })));
    const { spelt: found, other } = JSON.parse(text(clean.response?.body));
    expect(found.every((one: unknown) => one === 0 || one === 0.5 || String(one).trim() === "REDACTED")).toBe(true);
    expect(other).toEqual([125, 17, "7", "1"]);
  });

  it("keeps the type in JSON, and takes booleans out where they stand only", () => {
    const json = {
      keys: ["x", 0, 120, 1.5, true, null, "", [false]],
      other: [true, null, ""],
    };
    const clean = redact({ request: request("POST /v1/wallets", { json }) });
    expect(JSON.parse(text(clean.request.body))).toEqual({
      keys: ["REDACTED", 0, 0, 0.5, false, null, "REDACTED", [false]],
      other: [true, null, ""],
    });
    expect(clean.redacted).not.toContain("/request/body/keys/5");
    const asText = redact({ request: request("GET /v1/users?api_key=true&active=true") });
    expect(asText.request.url).toBe("/v1/users?api_key=REDACTED&active=true");
  });

  it("takes the names of a sensitive map for values, but those that the spec documents", () => {
    const json = {
      owner: { "jane@x.org": 1, first: "Jane", "0xabc": { "0xabc": "0xdef" } },
      seen: "0xABC, jane@x.org",
    };
    const clean = redact({ request: request("POST /v1/wallets", { json }) });
    expect(JSON.parse(text(clean.request.body))).toEqual({
      owner: { REDACTED: 0, first: "REDACTED", REDACTED2: { REDACTED: "REDACTED" } },
      seen: "REDACTED, REDACTED",
    });
    expect(clean.redacted).toContain("/request/body/owner/REDACTED2/REDACTED");
  });

  it("leaves what the spec says: fixed segments, names, method, status, media types", () => {
    const named = { email: ["users", "v1", "nickname", "page", "get", "json", "x-mode", "plain", "200"] };
    const sent = request("GET /v1/users?page=page&other=nickname&nickname=1", {
      json: named,
      headers: { "X-Mode": "users" },
    });
    const received = response(200, {
      body: '{"nickname":"nickname","x":200}',
      headers: { "content-type": "application/json" },
    });
    const clean = redact(exchange(sent, received));
    expect(clean.request).toMatchObject({
      method: "GET",
      url: "/v1/users?page=REDACTED&other=REDACTED&nickname=1",
      headers: { "X-Mode": "REDACTED", "content-type": "application/json" },
    });
    expect(clean.response?.status).toBe(200);
    expect(text(clean.response?.body)).toBe('{"nickname":"REDACTED","x":0}');
    expect(brief(checkExchange(spec, clean))).not.toContain("request.undocumented-path /path");
  });

  it("takes names out that nobody documented, and says no more about where they stood", () => {
    const json = { jane: { deep: [{ email: "jane" }] }, "to-jane": 1 };
    const clean = redact({ request: request("POST /v1/users?jane=1", { json, headers: { "x-jane": "1" } }) });
    expect(JSON.stringify([clean, text(clean.request.body)])).not.toContain("jane");
    expect(clean.redacted).toContain("/request/body/REDACTED/deep/0/email");
  });

  it("tells no length of what it took out", () => {
    const sent = (email: string): RecordedRequest => {
      const body = JSON.stringify({ email });
      return request("POST /v1/users", {
        body,
        headers: { "content-type": "application/json", "content-length": `${body.length}` },
      });
    };
    expect(redact({ request: sent("a@b.example") })).toEqual(redact({ request: sent("somebody.else@b.example") }));
  });

  it("keeps the address that a request went to, but for credentials and names that the spec does not have", () => {
    const urlOf = (url: string): string =>
      redact({ request: request(`POST ${url}`, { json: { email: ["1", "jane", "443"] } }) }).request.url;
    expect(urlOf("http://jane:pw@127.0.0.1:443/v1/users")).toBe("http://REDACTED@127.0.0.1:443/v1/users");
    expect(urlOf("https://jane.shop.example:443/v1/users#jane")).toBe("https://REDACTED.shop.example:443/v1/users");
  });

  it("changes nothing the second time", () => {
    const json = { email: 12, keys: [1.5, "k"], age: 0, note: 0.5 };
    const once = redact(
      exchange(request("POST /v1/users?api_key=1", { json }), response(200, { json: { a: 0, b: "0" } })),
    );
    expect(redact(once)).toEqual(once);
  });
});

describe("what the spec says nothing of", () => {
  const careful = createRedactor(spec);
  const sentBody = (line: string, draft: Draft): string =>
    text(careful({ request: request(line, draft) }).request.body);

  it("is only named, with its type: fields, at any depth", () => {
    const json = { nickname: "jd", fresh: "Kyiv", more: [{ nickname: "x", age: 41, rate: 1.5, ok: true, none: null }] };
    expect(JSON.parse(sentBody("POST /v1/users", { json }))).toEqual({
      nickname: "jd",
      fresh: "REDACTED",
      more: [{ nickname: "REDACTED", age: 0, rate: 0.5, ok: false, none: null }],
    });
  });

  it("is only named: parameters, headers, form fields and parts", () => {
    const headers = { "x-mode": "fast", "x-user": "jane", "user-agent": "curl", "x-request-id": "r-1" };
    const { url, headers: kept } = careful({
      request: request("GET /v1/users?page=2&who=jane&flag=", { headers }),
    }).request;
    expect(url).toBe("/v1/users?page=2&who=REDACTED&flag=");
    expect(kept).toMatchObject({ "x-mode": "fast", "x-user": "REDACTED", "user-agent": "curl", "x-request-id": "r-1" });
    const form = { body: "who=jane", headers: { "content-type": "application/x-www-form-urlencoded" } };
    expect(sentBody("POST /v1/forms", form)).toBe("who=REDACTED");
    const part = '--b\r\nContent-Disposition: form-data; name="who"\r\n\r\njane\r\n--b--\r\n';
    const parts = { body: part, headers: { "content-type": "multipart/form-data; boundary=b" } };
    expect(sentBody("POST /v1/uploads", parts)).toBe(part.replace("jane", "REDACTED"));
  });

  it.each([
    [
      "an answer with another status",
      418,
      "application/json",
      '{"nickname":"jd","n":7}',
      '{"nickname":"REDACTED","n":0}',
    ],
    ["an answer of another type", 201, "text/html", "<p>jane</p>", "REDACTED"],
    ["a request of no operation", 200, "application/json", '["jd"]', '["REDACTED"]'],
  ])("hides the values of %s", (title, status, type, body, want) => {
    const line = title.includes("no operation") ? "POST /v1/nowhere" : "POST /v1/users";
    const answer = response(status, { body, headers: { "content-type": type } });
    expect(text(careful(exchange(request(line), answer)).response?.body)).toBe(want);
  });

  it("is still found to be undocumented", () => {
    const json = { id: "0190b6f0-7a5c-7c3e-8f00-000000000001", email: user.email, createdAt: "2026-01-01T00:00:00Z" };
    const sent = request("POST /v1/users?who=jane", { json: user });
    const whole = exchange(sent, response(201, { json: { ...json, fresh: 1 }, headers: { "x-user": "jane" } }));
    const found = brief(checkExchange(spec, whole));
    expect(found.length).toBeGreaterThan(2);
    expect(brief(checkExchange(spec, careful(whole)))).toEqual(found);
  });
});

describe("recordFetch", () => {
  let server: Server;
  let origin = "";
  const arrived: { url: string; body: Buffer }[] = [];
  const recordings: Recording[] = [];
  const fetchRecorded = recordFetch({ redact: (one) => one, write: (recording) => void recordings.push(recording) });

  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("end", () => {
        arrived.push({ url: incoming.url ?? "", body: Buffer.concat(parts) });
        if (incoming.url === "/away") {
          outgoing.writeHead(302, { location: "/there" }).end();
        } else if (incoming.url === "/gone") {
          incoming.socket.destroy();
        } else {
          outgoing.writeHead(200, { "content-type": "application/json", "set-cookie": ["a=1", "b=2"] });
          outgoing.end('{"big":12345678901234567890,  "x":1.0}');
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A listening TCP server has such an address.
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("keeps the bytes of both halves as they were on the wire", async () => {
    const form = new FormData();
    form.set("file", new Blob([bytes(0, 255, 13, 10)]), "a.bin");
    const answer = await fetchRecorded(`${origin}/upload?b=2&a=1`, { method: "POST", body: form });
    expect(await answer.json()).toMatchObject({ x: 1 });
    const [recording] = recordings.splice(0);
    const [wire] = arrived.splice(0);
    expect(wire?.url).toBe("/upload?b=2&a=1");
    expect(Buffer.compare(Buffer.from(recording?.request.body ?? []), wire?.body ?? Buffer.of())).toBe(0);
    expect(text(recording?.response?.body)).toBe('{"big":12345678901234567890,  "x":1.0}');
    expect(recording?.response?.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  it("follows no redirect", async () => {
    expect((await fetchRecorded(`${origin}/away`)).status).toBe(302);
    expect(arrived.splice(0).map(({ url }) => url)).toEqual(["/away"]);
    expect(recordings.splice(0)).toMatchObject([{ response: { status: 302, headers: { location: "/there" } } }]);
  });

  it("records a request that got no answer, and passes the error on", async () => {
    await expect(fetchRecorded(`${origin}/gone`)).rejects.toThrow(TypeError);
    const [recording] = recordings.splice(0);
    expect(recording?.request.url).toBe(`${origin}/gone`);
    expect(recording?.response).toBeUndefined();
  });

  it("shows an exchange to nobody before it is redacted", async () => {
    const written: string[] = [];
    const careful = recordFetch({ redact, write: (recording) => void written.push(writeRecording(recording)) });
    await careful(`${origin}/v1/users`, { headers: { authorization: "Bearer very-secret-token" } });
    expect(written.join()).toContain("REDACTED");
    expect(written.join()).not.toContain("very-secret-token");
  });
});

const samples: readonly Recording[] = [
  {
    ...exchange(request("POST /v1/users", { json: user }), response(201, { json: { a: "ü" } })),
    startedAt: "2026-01-01T00:00:00.000Z",
    duration: 12,
  },
  exchange(request("GET /v1/a", { headers: { "x-list": ["1", "2"] } }), response(200, { body: bytes(0, 255) })),
  { request: request("GET /v1/b"), redacted: ["/request/headers/authorization"] },
];

describe("NDJSON", () => {
  it("gives back what was written, byte by byte, however it is cut into chunks", async () => {
    const file = samples.map((recording) => `${writeRecording(recording)}\n`).join("");
    for (const size of [1, 7, 4096]) {
      const found = await entries(chunks(file, size));
      expect(found.map((entry) => ("exchange" in entry ? [entry.at, entry.exchange] : entry))).toEqual(
        samples.map((recording, index) => [index + 1, recording]),
      );
    }
  });

  it("reports lines that are none and reads on", async () => {
    const good = writeRecording({ request: request("GET /v1/b") });
    const withBody = (base64: string): string => good.replace('"url"', `"body":{"base64":"${base64}"},"url"`);
    const file = [
      good,
      "not json",
      '{"version":2}',
      '{"version":1,"request":{}}',
      "",
      good,
      ...["!!!", "AAAA=A", "AAAAA"].map(withBody),
      ...["", "AP8=", "AP8"].map(withBody),
      good.slice(0, 40),
    ].join("\n");
    const found = await entries(chunks(file, 64));
    expect(found.map((entry) => ("problem" in entry ? [entry.problem.line, entry.problem.reason] : entry.at))).toEqual([
      1,
      [2, expect.stringContaining("JSON")],
      [3, "the line has the version 2, not 1"],
      [4, "`request` needs `method` and `url`"],
      6,
      ...[7, 8, 9].map((line) => [line, "`request.body` has base64 that is none"]),
      ...[10, 11, 12],
      [13, expect.stringContaining("cut off")],
    ]);
  });
});

describe("HAR", () => {
  it("gives back what was written", () => {
    const entriesOfFile = readHar([...writeHar(samples)].join(""));
    const [first, second, third] = entriesOfFile.map((entry) => ("exchange" in entry ? entry.exchange : undefined));
    expect(first).toEqual(samples[0]);
    expect(second).toMatchObject({
      request: { headers: { "x-list": ["1", "2"] } },
      response: { status: 200, body: bytes(0, 255) },
    });
    expect(third).toMatchObject({ redacted: ["/request/headers/authorization"] });
    expect(third?.response).toBeUndefined();
  });

  it("has the fields that HAR 1.2 requires", () => {
    const { log } = JSON.parse([...writeHar(samples)].join(""));
    expect(log).toMatchObject({ version: "1.2", creator: { name: expect.any(String), version: expect.any(String) } });
    for (const entry of log.entries) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(["startedDateTime", "time", "request", "response", "cache", "timings"]),
      );
      expect(Object.keys(entry.request)).toEqual(
        expect.arrayContaining([
          "method",
          "url",
          "httpVersion",
          "cookies",
          "headers",
          "queryString",
          "headersSize",
          "bodySize",
        ]),
      );
      expect(Object.keys(entry.response)).toEqual(
        expect.arrayContaining([
          "status",
          "statusText",
          "httpVersion",
          "cookies",
          "headers",
          "content",
          "redirectURL",
          "headersSize",
          "bodySize",
        ]),
      );
    }
  });

  it("of other tools is read: parameters instead of text, base64, pseudo-headers", () => {
    const har = {
      log: {
        entries: [
          {
            startedDateTime: "2026-01-01T00:00:00Z",
            time: 5,
            request: {
              method: "POST",
              url: "https://a.example/v1/forms",
              headers: [
                { name: ":method", value: "POST" },
                { name: "A", value: "1" },
              ],
              postData: { mimeType: "application/x-www-form-urlencoded", params: [{ name: "amount", value: "1 2" }] },
            },
            response: { status: 200, headers: [], content: { text: "AP8=", encoding: "base64" } },
          },
          { request: {} },
          { request: { method: "GET", url: "/v1/users" }, response: { content: { text: "!!!", encoding: "base64" } } },
        ],
      },
    };
    const [first, second, third] = readHar(JSON.stringify(har));
    expect(first).toMatchObject({ exchange: { request: { headers: { A: "1" } }, response: { body: bytes(0, 255) } } });
    expect(first !== undefined && "exchange" in first && text(first.exchange.request.body)).toBe("amount=1%202");
    expect(first !== undefined && "exchange" in first && Object.keys(first.exchange.request.headers)).toEqual(["A"]);
    expect(second).toEqual({ index: 1, problem: "the entry has no request with method and URL" });
    expect(third).toEqual({ index: 2, problem: "the entry has a body in base64 that is none" });
  });

  it("is refused when it is none", () => {
    expect(() => readHar("{}")).toThrow("not a HAR file");
    expect(() => readHar("[")).toThrow(SyntaxError);
  });
});
