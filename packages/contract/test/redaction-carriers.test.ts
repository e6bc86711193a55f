import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { checkRequest, type Exchange, loadSpec } from "../src/index.ts";
import { createRedactor, type Recording, readHar, recordFetch, writeHar, writeRecording } from "../src/recorder.ts";
import { contractMatchers } from "../src/vitest.ts";
import { brief, type Draft, exchange, request, response } from "./fixture/messages.ts";

const text = { type: "string" };
const pii = { type: "string", "x-sensitive": "pii" };
const object = (properties: object): object => ({ type: "object", properties });
const content = (type: string, schema: object): object => ({ [type]: { schema } });
const readable = object({ pin: pii, note: text, payload: text });

const spec = loadSpec({
  openapi: "3.1.1",
  info: { title: "Carriers", version: "1" },
  servers: [{ url: "http://127.0.0.1:4100/v1" }],
  paths: {
    "/users/{email}": {
      parameters: [{ name: "email", in: "path", required: true, schema: pii }],
      get: { operationId: "getUser", responses: { 200: { description: "Found." } } },
    },
    "/letters/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      put: { operationId: "sendLetter", responses: { 200: { description: "Sent." } } },
    },
    "/notes": {
      get: {
        operationId: "listNotes",
        parameters: [{ name: "page", in: "query", schema: text }],
        responses: { 200: { description: "Found." } },
      },
      post: {
        operationId: "writeNote",
        requestBody: {
          content: {
            ...content("application/json", readable),
            ...content("application/xml", text),
            ...content("application/x-ndjson", text),
            ...content("text/event-stream", text),
            ...content("text/csv", text),
            ...content("application/yaml", text),
            ...content("application/octet-stream", text),
            ...content("text/plain", text),
            ...content("multipart/form-data", object({ pin: pii, passport: pii, doc: text, form: text })),
          },
        },
        responses: {
          200: {
            description: "Done.",
            headers: { "X-Meta": { schema: text } },
            content: content("application/json", object({ echo: text })),
          },
        },
      },
    },
  },
});
const redact = createRedactor(spec);
const secret = "hunter-Zw4k7";

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const written = (whole: Exchange): string => {
  const clean = redact(whole);
  return [writeRecording(clean), ...writeHar([clean])].join("\n");
};
const answer = (headers: Draft["headers"]): Exchange =>
  exchange(request("POST /v1/notes"), response(200, { json: {}, headers: headers ?? {} }));

describe("a URL in a header", () => {
  it.each([
    ["location", `https://x.example/cb?token=${secret}`, "https://x.example/REDACTED?token=REDACTED"],
    ["location", `https://x.example/#access_token=${secret}`, "https://x.example/"],
    ["location", `/v1/users/${secret}`, "/v1/users/REDACTED"],
    ["content-location", `http://127.0.0.1:4100/v1/users/${secret}`, "http://127.0.0.1:4100/v1/users/REDACTED"],
    ["location", `//x.example/reset/${secret}`, "//x.example/REDACTED/REDACTED"],
    ["location", `myapp:${secret}`, "REDACTED"],
    ["location", "/v1/notes?page=2", "/v1/notes?page=2"],
    ["location", "/v1/letters/7", "/v1/letters/7"],
    [
      "link",
      `<https://x.example/notes?access_token=${secret}>; rel="next", </v1/notes?page=3>; rel=last`,
      '<https://x.example/notes?access_token=REDACTED>; rel="next", </v1/notes?page=3>; rel=last',
    ],
    ["link", `</v1/notes>; title="${secret}"`, "</v1/notes>REDACTED"],
  ])("%s: %s is read like the URL of a request", (name, value, want) => {
    const whole = answer({ [name]: value });
    expect(redact(whole).response?.headers[name]).toBe(want);
    expect(written(whole)).not.toContain(secret);
    expect(redact(redact(whole))).toEqual(redact(whole));
  });

  it("is read in requests, and what it holds is known elsewhere", () => {
    const sent = request("GET /v1/notes", { headers: { referer: `http://127.0.0.1:4100/v1/users/${secret}` } });
    const whole = exchange(sent, response(200, { headers: { "x-request-id": `<${secret}>` } }));
    expect(redact(whole).request.headers.referer).toBe("http://127.0.0.1:4100/v1/users/REDACTED");
    expect(written(whole)).not.toContain(secret);
  });
});

describe("a header", () => {
  it.each(["from", "forwarded", "x-forwarded-for", "x-forwarded-user"])("%s is hidden", (name) => {
    const { headers } = redact({ request: request("GET /v1/notes", { headers: { [name]: secret } }) }).request;
    expect(headers[name]).toBe("REDACTED");
  });

  it.each([
    [`attachment; filename="${secret}.pdf"`, 'attachment; filename="REDACTED"'],
    [`attachment; filename*=UTF-8''${secret}.pdf`, 'attachment; filename*="REDACTED"'],
    [`attachment; filename="a\\"; ${secret}"`, 'attachment; filename="REDACTED"'],
  ])("content-disposition shows no file name: %s", (value, want) => {
    expect(redact(answer({ "content-disposition": value })).response?.headers["content-disposition"]).toBe(want);
  });

  it("content-type shows no file name", () => {
    const whole = answer({ "content-type": `text/plain; name="a;${secret}"; charset=utf-8` });
    expect(redact(whole).response?.headers["content-type"]).toBe("text/plain; name=REDACTED;REDACTED; charset=utf-8");
  });

  it("that is documented is read as JSON where it is JSON", () => {
    const whole = answer({ "x-meta": `{"pin":"${secret}","note":"kept"}`, "x-request-id": secret });
    expect(redact(whole).response?.headers["x-meta"]).toBe('{"pin":"REDACTED","note":"kept"}');
    expect(written(whole)).not.toContain(secret);
  });

  it.each([
    ["authorization", `Digest username="jane", realm="notes", response="${secret}"`],
    ["authorization", `AWS4-HMAC-SHA256 Credential=a/b, Signature=${secret}`],
    ["cookie", `a=1; sid=${secret}`],
  ])("%s: %s: what it holds is known elsewhere", (name, value) => {
    const sent = request("POST /v1/notes", { headers: { [name]: value } });
    expect(written(exchange(sent, response(200, { json: { echo: `<${secret}> notes` } })))).not.toContain(secret);
    const clean = redact(exchange(sent, response(200, { json: { echo: `<${secret}> notes` } })));
    expect(decode(clean.response?.body)).toBe('{"echo":"<REDACTED> notes"}');
  });

  it("set-cookie can be a joined list", () => {
    const headers = { "set-cookie": `a=one; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, sid=${secret}; Path=/` };
    const whole = exchange(request("POST /v1/notes"), response(200, { json: { echo: `<${secret}>` }, headers }));
    expect(decode(redact(whole).response?.body)).toBe('{"echo":"<REDACTED>"}');
  });
});

describe("the URL of a request", () => {
  it.each([
    [`/v1/notes#${secret}`, "/v1/notes"],
    [`/v1/reset/${secret}`, "/v1/REDACTED/REDACTED"],
    [`/v1/notes/${secret}/users`, "/v1/notes/REDACTED/users"],
    [`//${secret}/notes`, "//REDACTED/notes"],
    [`/v1/letters/${secret}`, "/v1/letters/REDACTED"],
    [`/v1/notes?${secret}`, "/v1/notes?REDACTED"],
    [`/v1/notes?page=1&page[${secret}]&page&`, "/v1/notes?page=1&REDACTED&page&"],
  ])("keeps only what the spec has: %s", (url, want) => {
    const whole = { request: request(`GET ${url}`) };
    expect(redact(whole).request.url).toBe(want);
    expect(written(whole)).not.toContain(secret);
  });

  it("is still found to be undocumented", () => {
    const { request: sent } = redact({ request: request(`GET /v1/reset/${secret}`) });
    expect(brief(checkRequest(spec, sent))).toEqual(brief(checkRequest(spec, request("GET /v1/reset/x"))));
  });

  it("keeps its path where undocumented values are kept", () => {
    const keep = createRedactor(spec, { undocumented: "keep" });
    expect(keep({ request: request("GET /v1/reset/code?flag") }).request.url).toBe("/v1/reset/code?flag");
  });
});

describe("a body that cannot be read", () => {
  it.each([
    ["application/xml", `<pin>${secret}</pin>`],
    ["application/x-ndjson", `{"pin":"${secret}"}\n{"pin":"${secret}"}\n`],
    ["text/event-stream", `data: {"pin":"${secret}"}\n\n`],
    ["text/csv", `pin\n${secret}\n`],
    ["application/yaml", `pin: ${secret}\n`],
    ["application/octet-stream", secret],
    ["text/plain", `{"pin":"${secret}"`],
    ["text/plain; charset=utf-16", [...secret].join("\0")],
  ])("is taken out whole: %s", (type, body) => {
    for (const undocumented of ["hide", "keep"] as const) {
      const sent = request("POST /v1/notes", { body, headers: { "content-type": type } });
      const clean = createRedactor(spec, { undocumented })({ request: sent });
      expect(decode(clean.request.body)).toBe("REDACTED");
      expect(clean.redacted).toContain("/request/body");
    }
  });

  it("is none where it is documented text", () => {
    const sent = request("POST /v1/notes", { body: "a note", headers: { "content-type": "text/plain" } });
    expect(decode(redact({ request: sent }).request.body)).toBe("a note");
  });
});

describe("JSON in a JSON string", () => {
  it("is read, at any depth", () => {
    const inner = JSON.stringify({ pin: secret, note: "kept" });
    const json = { payload: JSON.stringify({ payload: inner }), note: "[no json" };
    const whole = exchange(request("POST /v1/notes", { json }), response(200, { json: { echo: `<${secret}>` } }));
    const clean = JSON.parse(decode(redact(whole).request.body));
    expect(clean.note).toBe("[no json");
    expect(JSON.parse(JSON.parse(clean.payload).payload)).toEqual({ pin: "REDACTED", note: "kept" });
    expect(redact(whole).redacted).toContain("/request/body/payload/payload/pin");
    expect(decode(redact(whole).response?.body)).toBe('{"echo":"<REDACTED>"}');
    expect(redact(redact(whole))).toEqual(redact(whole));
  });
});

describe("a multipart body", () => {
  const multipart = (body: string): Exchange => ({
    request: request("POST /v1/notes", { body, headers: { "content-type": "multipart/form-data; boundary=b" } }),
  });
  const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
  const named = (name: string): string => `Content-Disposition: form-data; name="${name}"`;

  it.each([
    [
      "the file name of a part",
      part(`${named("passport")}; filename="${secret}.pdf"`, "x"),
      part(`${named("passport")}; filename="REDACTED"`, "REDACTED"),
    ],
    [
      "headers that nobody documented",
      part(`${named("doc")}\r\nX-Foo: ${secret}\r\n ${secret}`, "kept"),
      part(`${named("doc")}\r\nX-Foo: REDACTED\r\nREDACTED`, "kept"),
    ],
    [
      "what a sensitive header of a part holds",
      part(`${named("doc")}\r\nAuthorization: Bearer ${secret}`, `<${secret}>`),
      part(`${named("doc")}\r\nAuthorization:REDACTED`, "<REDACTED>"),
    ],
    [
      "a form in a part",
      part(`${named("form")}\r\nContent-Type: application/x-www-form-urlencoded`, `pin=${secret}&note=a`),
      part(`${named("form")}\r\nContent-Type: application/x-www-form-urlencoded`, "pin=REDACTED&note=a"),
    ],
    [
      "a part that cannot be read",
      part(`${named("doc")}\r\nContent-Type: application/xml`, `<pin>${secret}</pin>`),
      part(`${named("doc")}\r\nContent-Type: application/xml`, "REDACTED"),
    ],
    [
      "a name behind another parameter that looks like one",
      part('Content-Disposition: form-data; filename="a; name=doc"; name="pin"', secret),
      part('Content-Disposition: form-data; filename="REDACTED"; name="pin"', "REDACTED"),
    ],
    [
      "what a quote hides",
      part(`Content-Disposition: form-data; name="doc"${secret}"`, "kept"),
      part('Content-Disposition: form-data; name="doc"', "kept"),
    ],
  ])("does not show %s", (_, body, want) => {
    expect(decode(redact(multipart(`${body}--b--\r\n`)).request.body)).toBe(`${want}--b--\r\n`);
    const whole = multipart(`${body}--b--\r\n`);
    expect(written(whole)).not.toContain(secret);
    expect(redact(redact(whole))).toEqual(redact(whole));
  });

  it("does not show a sensitive value as the name of a part", () => {
    const clean = redact(multipart(`${part(named("pin"), secret)}${part(named(secret), "")}--b--\r\n`));
    expect(decode(clean.request.body)).toContain(named("REDACTED"));
    expect(JSON.stringify(clean.redacted)).not.toContain(secret);
  });

  it("does not show what stands around its parts", () => {
    const kept = part(named("doc"), "kept");
    const clean = redact(multipart(`${secret}\r\n${kept}--b--${secret}\r\n${secret}\r\n`));
    expect(decode(clean.request.body)).toBe(`\r\n${kept}--b--\r\n`);
    expect(clean.redacted).toContain("/request/body");
  });

  it("of which nothing is hidden stays as it is, byte by byte", () => {
    const body = `${part(named("doc"), "kept")}--b--\r\n`;
    expect(redact(multipart(body)).request.body).toEqual(new TextEncoder().encode(body));
  });
});

describe("recordFetch", () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A listening TCP server has such an address.
  }

  it("gives the caller an answer that is nested too deep", async () => {
    const deep = `${"[".repeat(100_000)}{"pin":"${secret}"}${"]".repeat(100_000)}`;
    const origin = await serve((_, outgoing) =>
      outgoing.writeHead(200, { "content-type": "application/json" }).end(deep),
    );
    const recordings: Recording[] = [];
    const fetchRecorded = recordFetch({ redact, write: (one) => void recordings.push(one) });
    const answered = await fetchRecorded(`${origin}/v1/notes`, { method: "POST" });
    expect(await answered.text()).toBe(deep);
    expect(recordings).toMatchObject([{ response: { status: 200 } }]);
    expect(recordings.map(writeRecording).join()).not.toContain(secret);
  });

  it("records what the redactor cannot take without its bodies", async () => {
    const origin = await serve((_, outgoing) => outgoing.writeHead(200).end(`{"pin":"${secret}"}`));
    const recordings: Recording[] = [];
    const fetchRecorded = recordFetch({
      redact(whole) {
        if (decode(whole.response?.body).includes(secret)) {
          throw new RangeError("too deep");
        }
        return redact(whole);
      },
      write: (one) => void recordings.push(one),
    });
    const answered = await fetchRecorded(`${origin}/v1/notes?who=${secret}`, { method: "POST", body: secret });
    expect(await answered.json()).toEqual({ pin: secret });
    const [recording] = recordings;
    expect(recording?.request.url).toBe(`${origin}/v1/notes?who=REDACTED`);
    expect([recording?.request.body, recording?.response?.body].map(decode)).toEqual(["REDACTED", "REDACTED"]);
    expect(recording?.redacted).toEqual(expect.arrayContaining(["/request/body", "/response/body"]));
    expect(recordings.map(writeRecording).join()).not.toContain(secret);
  });

  it("records the address alone where the redactor takes nothing at all", async () => {
    const origin = await serve((_, outgoing) => outgoing.writeHead(200, { "x-token": secret }).end(secret));
    const recordings: Recording[] = [];
    const throwing = (): never => {
      throw new RangeError("too deep");
    };
    const fetchRecorded = recordFetch({ redact: throwing, write: (one) => void recordings.push(one) });
    const answered = await fetchRecorded(`${origin}/${secret}`, { headers: { "x-token": secret } });
    expect(await answered.text()).toBe(secret);
    expect(recordings).toMatchObject([{ request: { method: "GET" }, response: { status: 200 } }]);
    expect(recordings.map(writeRecording).join()).not.toContain(secret);
  });

  it("records status and headers of an answer that breaks off, and passes the error on", async () => {
    const origin = await serve((incoming, outgoing) => {
      outgoing.writeHead(200, { "content-type": "text/plain", "content-length": "100" });
      outgoing.write("abc", () => incoming.socket.destroy());
    });
    const recordings: Recording[] = [];
    const fetchRecorded = recordFetch({ redact: (one) => one, write: (one) => void recordings.push(one) });
    await expect(fetchRecorded(`${origin}/v1/notes`)).rejects.toThrow(TypeError);
    expect(recordings).toMatchObject([{ response: { status: 200, headers: { "content-type": "text/plain" } } }]);
    expect(recordings[0]?.response?.body).toBeUndefined();
  });

  it("passes on what the caller asks of fetch, but follows no redirect", async () => {
    const seen: unknown[] = [];
    const fetchRecorded = recordFetch({
      redact: (one) => one,
      write: () => undefined,
      fetch: async (_, init) => {
        seen.push(init);
        return new Response("");
      },
    });
    const options = { cache: "no-store", credentials: "include", keepalive: true } as const;
    const dispatcher = { dispatch: () => false };
    const init = { ...options, dispatcher, redirect: "follow" } as unknown as RequestInit; // Types of undici, not of this stand-in.
    await fetchRecorded("http://127.0.0.1/v1/notes", init);
    await fetchRecorded(new Request("http://127.0.0.1/v1/notes", options));
    expect(seen).toMatchObject([
      { ...options, dispatcher, redirect: "manual" },
      { ...options, redirect: "manual" },
    ]);
  });
});

describe("a HAR file", () => {
  it("can have headers that are called like what every object has", () => {
    const names = ["constructor", "toString", "hasOwnProperty"];
    const headers = names.map((name) => ({ name, value: "1" }));
    const [entry] = readHar(
      JSON.stringify({ log: { entries: [{ request: { method: "GET", url: "/v1/notes", headers } }] } }),
    );
    const found = entry !== undefined && "exchange" in entry ? Object.entries(entry.exchange.request.headers) : [];
    expect(found).toEqual(names.map((name) => [name, "1"]));
  });
});

describe("a failing toMatchContract", () => {
  it.each([
    [`http://jane:${secret}@127.0.0.1/v1/users/${secret}?api_key=${secret}#${secret}`, "GET /v1/users/{email} breaks"],
    [`http://127.0.0.1/v1/notes?who=${secret}`, "GET /v1/notes breaks"],
    [`http://127.0.0.1/v9/nowhere/${secret}1`, "GET /*/nowhere/* breaks"],
  ])("names method and path template: %s", (url, want) => {
    const broken = exchange(request(`GET ${url}`), response(500));
    const match = contractMatchers.toMatchContract(broken, spec);
    expect(match.pass).toBe(false);
    expect(match.message().split("\n")[0]).toContain(want);
    expect(match.message().split("\n")[0]).not.toContain(secret);
  });
});
