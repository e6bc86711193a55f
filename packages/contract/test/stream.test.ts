import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { exitCodes, loadSpec } from "../src/index.ts";
import { checkRecording, judgeRecording, type RecordingProgress, readEntries, recordingFile } from "../src/stream.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { briefly, eventsOf, getMe, ndjson, source } from "./fixture/recordings.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const folder = mkdtempSync(join(tmpdir(), "railspec-stream-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const traffic = [getMe(), getMe({ email: "jané" }), "", getMe({ age: 3 }), getMe({ email: "john" })];
const found = [
  "2 response.body-schema /body/email",
  "4 response.body-schema /body/age",
  "5 response.body-schema /body/email",
];

describe("checking a recording", () => {
  it.each([1, 2, 3, 61, 4096, 1_000_000])("finds the same in chunks of %i bytes", async (size) => {
    const check = checkRecording(spec, source("a.ndjson", ndjson(traffic), size));
    expect(briefly(await eventsOf(check))).toEqual(found);
  });

  it("says where: file, line and byte", async () => {
    const text = ndjson(traffic);
    const lines = text.split("\n");
    for (const event of await eventsOf(checkRecording(spec, source("dir/a.ndjson", text, 50)))) {
      const { place } = event.kind === "finding" ? event : { place: event.problem };
      expect(place.file).toBe("dir/a.ndjson");
      const rest = Buffer.from(text).subarray(place.offset).toString();
      expect(rest.split("\n")[0]).toBe(lines[place.line - 1]);
    }
  });

  it("counts kinds, exchanges by operation and status, and keeps the first place of a kind", async () => {
    const more = [
      ...traffic,
      { request: request("GET /v1/users/me") },
      exchange(request("GET /v1/health"), response(503)),
    ];
    const check = checkRecording(spec, source("a.ndjson", ndjson(more)));
    await eventsOf(check);
    const summary = check.summary();
    const [first] = summary.specs;
    expect(first?.report.drifts.map(({ finding, count, first: at }) => [finding.pointer, count, at])).toEqual([
      ["/body/email", 2, 2],
      ["/body/age", 1, 4],
      ["/status", 1, 7],
    ]);
    expect(first?.traffic).toEqual({ getMe: { 200: 4, none: 1 }, health: { 503: 1 } });
    expect(Object.values(first?.places ?? {}).map(({ line }) => line)).toEqual([2, 4, 7]);
    expect(summary).toMatchObject({ matched: 6, unmatched: 0, skipped: 0, problems: [] });
    expect(summary.sources).toEqual([
      { name: "a.ndjson", bytes: Buffer.byteLength(ndjson(more)), exchanges: 6, problems: 0 },
    ]);
  });

  it("reads several sources as one", async () => {
    const files = [file("1.ndjson", ndjson([getMe()])), file("2.ndjson.gz", gzipSync(ndjson([getMe({ age: 3 })])))];
    const check = checkRecording(spec, files.map(recordingFile));
    const events = await eventsOf(check);
    expect(events).toMatchObject([{ kind: "finding", spec: "Everything awkward", place: { file: files[1], line: 1 } }]);
    expect(check.summary().sources.map(({ exchanges }) => exchanges)).toEqual([1, 1]);
  });

  it("keeps as many kinds of findings as it is told to, and counts the rest", async () => {
    const many = Array.from({ length: 50 }, (_, index) => getMe({ [`extra${index}`]: 1 }));
    const check = checkRecording(spec, source("a.ndjson", ndjson([...many, ...many.slice(0, 5)])), { mostKinds: 8 });
    const events = await eventsOf(check);
    const [summary] = check.summary().specs;
    expect(events).toHaveLength(55);
    expect(summary?.report.drifts.map(({ finding, count }) => [finding.pointer, count])).toEqual(
      Array.from({ length: 8 }, (_, index) => [`/body/extra${index}`, index < 5 ? 2 : 1]),
    );
    expect(Object.keys(summary?.places ?? {})).toEqual(summary?.report.drifts.map(({ finding }) => finding.hash));
    expect(summary?.omitted).toBe(42);
    expect(summary?.report).toMatchObject({ exchanges: 55, coverage: { matched: 55 } });
    expect(judgeRecording(check.summary()).reasons).toContain("42 findings of further kinds");
  });

  it("tells how far it is", async () => {
    const told: RecordingProgress[] = [];
    const text = ndjson(traffic);
    const check = checkRecording(spec, source("a.ndjson", text, 500), { progress: (progress) => told.push(progress) });
    await eventsOf(check);
    expect(told.map(({ bytes }) => bytes).toSorted((left, right) => left - right)).toEqual(
      told.map(({ bytes }) => bytes),
    );
    expect(told.at(-1)).toEqual({
      source: "a.ndjson",
      bytes: Buffer.byteLength(text),
      exchanges: 4,
      findings: 3,
      problems: 0,
    });
  });

  it("needs no more memory for more traffic", { timeout: 120_000 }, () => {
    // 100 MB of traffic: a process that kept it would end with "heap out of memory", or take more than 150 MiB.
    const script = fileURLToPath(new URL("fixture/long-recording.ts", import.meta.url));
    const run = spawnSync(process.execPath, ["--max-old-space-size=40", script, "100"], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { mebibytes, ...rest } = JSON.parse(run.stdout);
    expect(rest).toEqual({ verdict: "drift", findings: 12_800, kinds: 1 });
    expect(mebibytes).toBeLessThanOrEqual(150);
  });
});

const good = getMe({ age: 3 });
const cases: readonly (readonly [name: string, lines: readonly (typeof good | string)[], want: readonly string[]])[] = [
  ["a line that is no JSON", [good, "GET /v1/users/me secret", good], ["2 is no JSON"]],
  [
    "a line that breaks off",
    [good, '{"version":1,"request":{"method":"secret', good],
    ["2 is no JSON: it breaks at position 40"],
  ],
  ["a line of another version", [good, '{"version":2}', good], ["2 the line has the version 2, not 1"]],
  ["a line that is no exchange", [good, "[1]", good], ["2 the line is no object"]],
  [
    "a line that is too long",
    [good, "x".repeat(2000), good],
    ["2 is 2000 bytes long; lines of up to 1000 bytes are read"],
  ],
  ["zeros, as after a crash", [good, "\0".repeat(100), good], ["2 is no JSON"]],
];

describe("a recording with damage", () => {
  it.each(cases)("names %s and reads on", async (_name, lines, want) => {
    for (const size of [7, 4096]) {
      const check = checkRecording(spec, source("a.ndjson", ndjson(lines), size), { longestEntry: 1000 });
      const events = briefly(await eventsOf(check));
      expect(events).toEqual([
        "1 response.body-schema /body/age",
        ...want.map((reason) => expect.stringContaining(reason)),
        "3 response.body-schema /body/age",
      ]);
      expect(events.join()).not.toContain("secret");
      expect(check.summary()).toMatchObject({ matched: 2, sources: [{ exchanges: 2, problems: 1 }] });
      expect(exitCodes[judgeRecording(check.summary()).verdict]).toBe(2);
    }
  });

  it("names a line that is no text", async () => {
    const bytes = Buffer.concat([Buffer.from(ndjson([good])), Buffer.of(0x22, 0xff, 0x22, 0x0a)]);
    const check = checkRecording(spec, source("a.ndjson", bytes));
    expect(briefly(await eventsOf(check)).at(-1)).toBe("2 is not UTF-8 text");
  });

  it("says of the last line that it is cut off, but takes a whole one without a line break", async () => {
    const text = ndjson([good, good]);
    const whole = checkRecording(spec, source("a.ndjson", text.slice(0, -1)));
    expect(await eventsOf(whole)).toHaveLength(2);
    expect(judgeRecording(whole.summary()).verdict).toBe("drift");
    const cut = checkRecording(spec, source("a.ndjson", text.slice(0, -10)));
    const length = ndjson([good]).length - 10;
    expect(briefly(await eventsOf(cut)).at(-1)).toBe(`2 is cut off: the file ends after ${length} bytes of this line`);
    expect(cut.summary().problems).toMatchObject([{ file: "a.ndjson", line: 2, offset: ndjson([good]).length }]);
  });

  it("keeps what it read before a source broke off", async () => {
    const broken = source("a.ndjson", ndjson([good, getMe()]), 4096, new Error("the disk is gone"));
    const check = checkRecording(spec, [broken, source("b.ndjson", ndjson([good]))]);
    expect(briefly(await eventsOf(check))).toEqual([
      "1 response.body-schema /body/age",
      "1 cannot be read on: the disk is gone",
      "1 response.body-schema /body/age",
    ]);
    expect(check.summary().sources.map(({ exchanges, problems }) => [exchanges, problems])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it("is named when there is no such file, or its packing is damaged", async () => {
    const packed = gzipSync(ndjson(Array.from({ length: 2000 }, () => good)), { level: 0 });
    const paths = [join(folder, "none.ndjson"), file("cut.ndjson.gz", packed.subarray(0, packed.length - 400_000))];
    const check = checkRecording(spec, paths.map(recordingFile));
    await eventsOf(check);
    const [none, cut] = check.summary().sources;
    expect(none).toMatchObject({ exchanges: 0, problems: 1 });
    expect(cut?.exchanges).toBeGreaterThan(100);
    expect(cut?.problems).toBeGreaterThan(0);
    expect(check.summary().problems[0]?.reason).toContain("ENOENT");
  });

  const packedLines = 20_000;
  const many = gzipSync(
    ndjson(Array.from({ length: packedLines }, (_, index) => getMe({ nickname: `${index * 7919}` }))),
  );
  const half = many.length >> 1;
  const damaged = Buffer.concat([many.subarray(0, half), Buffer.alloc(64, 0xff), many.subarray(half + 64)]);
  it.each([
    ["is cut off", many.subarray(0, many.length - 20), packedLines - 40, packedLines, "unexpected end of file"],
    ["is cut off in its check", many.subarray(0, many.length - 5), packedLines, packedLines, "unexpected end of file"],
    [
      "has something behind it",
      Buffer.concat([many, Buffer.from("more")]),
      packedLines,
      packedLines,
      "something else stands behind the packed bytes",
    ],
    ["is damaged", damaged, packedLines / 3, packedLines, ""],
    ["is not packed", Buffer.from(ndjson([good])), 0, 0, "incorrect header check"],
    ["is empty", Buffer.alloc(0), 0, 0, "unexpected end of file"],
  ])("loses nothing that was read when a packed file %s", async (name, bytes, least, most, reason) => {
    const check = checkRecording(spec, recordingFile(file(`${name}.ndjson.gz`, bytes)));
    const problems = (await eventsOf(check)).flatMap((event) => (event.kind === "problem" ? [event.problem] : []));
    const { sources } = check.summary();
    expect(sources[0]?.exchanges).toBeGreaterThanOrEqual(least);
    expect(sources[0]?.exchanges).toBeLessThanOrEqual(most);
    const end = problems.find((problem) => problem.reason.startsWith("cannot be read on: "));
    expect(end?.reason).toContain(reason);
    expect(end?.offset).toBe(sources[0]?.bytes);
    expect(judgeRecording(check.summary()).verdict).toBe("broken");
  });

  it("does not come of files packed one by one, of zeros behind them, nor of a name that does not say so", async () => {
    const one = gzipSync(ndjson([getMe()]));
    const bytes = Buffer.concat([one, one, Buffer.alloc(1000), one, Buffer.alloc(512)]);
    for (const name of ["zeros.ndjson.gz", "zeros.ndjson"]) {
      const check = checkRecording(spec, recordingFile(file(name, bytes)));
      expect(briefly(await eventsOf(check))).toEqual([]);
      expect(check.summary().sources[0]).toMatchObject({ exchanges: 3, problems: 0 });
    }
  });

  it("lists the first hundred problems and counts all, in the reports, too", async () => {
    const check = checkRecording(spec, source("a.ndjson", ndjson(Array.from({ length: 250 }, () => "no"))));
    await eventsOf(check);
    const summary = check.summary();
    expect(summary.problems).toHaveLength(100);
    expect(summary.sources[0]?.problems).toBe(250);
    const listed = summary.specs[0]?.report.problems ?? [];
    expect(listed[1]).toEqual({ at: 2, reason: "a.ndjson:2 (byte 3) is no JSON" });
    expect(listed.at(-1)?.reason).toBe("and 150 more that could not be read");
  });
});

const other = loadSpec({
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Other", version: "1" },
  servers: [{ url: "https://other.example" }],
  paths: {
    "/things": { get: { operationId: "listThings", responses: { 200: { description: "Things." } } } },
    "/v1/health": { get: { operationId: "otherHealth", responses: { 200: { description: "Up." } } } },
  },
});
const ask = (line: string, headers = {}): ReturnType<typeof exchange> =>
  exchange(request(line, { headers }), response(200));

describe("the spec of an exchange", () => {
  async function summarize(lines: Parameters<typeof ndjson>[0], options = {}): Promise<ReturnType<typeof summaryOf>> {
    const check = checkRecording([spec, other], source("a.ndjson", ndjson(lines)), options);
    await eventsOf(check);
    return summaryOf(check);
  }
  const summaryOf = (check: ReturnType<typeof checkRecording>): object => {
    const { matched, unmatched, skipped, specs } = check.summary();
    const rules = specs.flatMap(({ report }) => report.drifts.map(({ finding }) => finding.rule));
    return { matched, unmatched, skipped, traffic: specs.map(({ traffic }) => Object.keys(traffic)), rules };
  };

  it("is the one that has an operation for it, of several the one with its origin", async () => {
    const lines = [ask("GET /things"), ask("GET /v1/health"), ask("GET https://other.example/v1/health")];
    expect(await summarize(lines)).toEqual({
      matched: 3,
      unmatched: 0,
      skipped: 0,
      traffic: [["health"], ["listThings", "otherHealth"]],
      rules: [],
    });
  });

  it("of an unknown path is the one with its origin, or none", async () => {
    const lines = [ask("GET https://other.example/nowhere"), ask("GET https://stranger.example/nowhere")];
    expect(await summarize(lines)).toMatchObject({ matched: 0, unmatched: 2, rules: ["request.undocumented-path"] });
  });

  it("is none for what is no call of the API", async () => {
    const preflight = ask("OPTIONS /things", { "Access-Control-Request-Method": "GET" });
    const lines = [preflight, ask("GET https://ads.example/things"), ask("GET https://OTHER.example/things")];
    const origins = ["https://other.example/"];
    expect(await summarize(lines, { origins })).toMatchObject({ matched: 1, unmatched: 0, skipped: 2, rules: [] });
  });
});

describe("readEntries", () => {
  it("gives the exchanges themselves", async () => {
    const entries = [];
    for await (const entry of readEntries(source("a.ndjson", ndjson([good, "no"])))) {
      entries.push(entry);
    }
    expect(entries).toMatchObject([{ exchange: good, at: 1 }, { problem: { line: 2, reason: "is no JSON" } }]);
  });
});
