import { request as send } from "node:http";
import { type RecordedRequest, rules } from "@railspec/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type JudgedRequest, judgedRequests } from "../../contract/test/fixture/judged-requests.ts";
import { request } from "../../contract/test/fixture/messages.ts";
import { fixtureDocument } from "../../contract/test/fixture/spec.ts";
import type { Sandbox } from "../src/index.ts";
import { startSandbox } from "../src/index.ts";

/** Judged requests that HTTP cannot carry, each with the reason. */
const uncarried: Readonly<Record<string, string>> = {
  "routing: a method in lower case":
    "HTTP compares methods by case (RFC 9110, 9.1): node:http sends POST for post, and Node's parser takes no post.",
};

/** Milliseconds in which every request is answered. */
const bound = 2_000;
/** Milliseconds in which a body that cannot be read is refused. */
const malformedBound = 100;

const user = {
  id: "0190b6f0-7a5c-7c3e-8f00-000000000001",
  email: "jane.doe@example.com",
  createdAt: "2026-01-01T00:00:00Z",
};
/** Answers by schema: the fixture has none, and Prism cannot generate what keeps its more awkward schemas. */
const answers: Readonly<Record<string, unknown>> = {
  Account: { id: "a", owner: {} },
  Bag: { anything: 1 },
  Contact: { email: user.email },
  Kyc: { kind: "company", taxId: "1" },
  Moment: { day: "2026-01-01" },
  Payment: { amount: 1, source: { method: "iban", iban: "DE02120300000000202051" } },
  Tree: { name: "root" },
  User: user,
  Wallet: { value: "1" },
};

type Members = Record<string, unknown>;

/**
 * The fixture with named answers, and with one reference written out: Prism resolves `#/$defs/base` against the document
 * instead of the `$id` above it, and refuses to start.
 */
function servedDocument(): unknown {
  const document = fixtureDocument();
  const { schemas } = Object(document.components) as { readonly schemas: Record<string, Members> }; // as the fixture has it
  const { Bag: bag = {} } = schemas;
  bag.allOf = [Object(bag.$defs).base];
  for (const operation of Object.values(Object(document.paths)).flatMap((item) => Object.values(Object(item)))) {
    for (const response of Object.values(Object(Object(operation).responses))) {
      for (const mediaType of Object.values(Object(Object(response).content)) as Members[]) {
        // media type objects by the specification
        const name = String(Object(mediaType.schema).$ref).split("/").at(-1) ?? "";
        if (name in answers) {
          mediaType.examples = { one: { value: answers[name] } };
        }
      }
    }
  }
  return document;
}

interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly milliseconds: number;
}

/** Sends a request as it is written: `fetch` rewrites paths and headers, and gives no GET a body. */
function exchange(port: number, { method, url, headers, body }: RecordedRequest): Promise<Answered> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(body.length) };
    const sent = send({
      ...{ host: "127.0.0.1", port, method, path: url, agent: false },
      headers: { ...headers, ...length } as Record<string, string | string[]>,
    });
    const late = setTimeout(() => sent.destroy(new Error(`no answer within ${bound} ms`)), bound);
    sent.once("error", reject);
    sent.once("close", () => clearTimeout(late));
    sent.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => {
        const text = Buffer.concat(chunks).toString();
        const { "content-type": type = "" } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, text, milliseconds: performance.now() - begin });
      });
    });
    sent.end(body);
  });
}

/** Wrong is what breaks the contract; a finding that only tells news or a doubt leaves a request right. */
function isWrong([, , , ...findings]: JudgedRequest): boolean {
  const severities: Readonly<Record<string, string>> = rules;
  return findings.some((finding) => severities[finding.split(" ", 1)[0] ?? ""] === "error");
}

const all = Object.entries(judgedRequests).flatMap(([subject, rows]) =>
  rows.map((row) => ({ name: `${subject}: ${row[0]}`, row, wrong: isWrong(row), sent: request(row[1], row[2]) })),
);
const carried = all.filter(({ name }) => !(name in uncarried));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ spec: servedDocument() });
});
afterAll(() => sandbox.close());

describe("a judged request over HTTP", () => {
  it.each(carried.filter(({ wrong }) => !wrong))("is accepted when it is right: $name", async ({ sent }) => {
    const { status, text } = await exchange(sandbox.port, sent);
    expect(status, text).toBeGreaterThanOrEqual(200);
    expect(status, text).toBeLessThan(300);
  });

  it.each(carried.filter(({ wrong }) => wrong))("is refused when it is wrong: $name", async ({ sent }) => {
    const { status, text } = await exchange(sandbox.port, sent);
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
  });

  const malformed = carried.filter(({ row }) => row.some((want) => String(want).startsWith("request.malformed-body")));
  it.each(malformed)("is refused at once when its body cannot be read: $name", async ({ sent }) => {
    const tries: number[] = [];
    // The quickest of three: a pause of the machine is no slowness of the sandbox.
    for (let count = 0; count < 3; count += 1) {
      tries.push((await exchange(sandbox.port, sent)).milliseconds);
    }
    expect(Math.min(...tries)).toBeLessThan(malformedBound);
  });
});

describe("the judged requests", () => {
  it("are at least 100 that HTTP carries, of both kinds", () => {
    expect(carried.length).toBeGreaterThanOrEqual(100);
    expect(carried.filter(({ wrong }) => wrong).length).toBeGreaterThanOrEqual(100);
    expect(carried.filter(({ wrong }) => !wrong).length).toBeGreaterThanOrEqual(50);
  });

  it("are all sent but those that are left out by name", () => {
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(uncarried)));
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.length - carried.length).toBe(1);
  });

  it("need one reference written out, which Prism resolves wrongly", async () => {
    await expect(startSandbox({ spec: fixtureDocument() })).rejects.toThrow('"#/$defs/base" does not exist');
  });
});
