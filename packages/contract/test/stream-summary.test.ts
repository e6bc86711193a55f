import { describe, expect, it } from "vitest";
import { baselineEntry, loadSpec } from "../src/index.ts";
import {
  checkRecording,
  createProgressLine,
  judgeRecording,
  mergeSummaries,
  type RecordingProgress,
  type RecordingSummary,
  readBaseline,
  readSummary,
  writeBaseline,
  writeSummary,
} from "../src/stream.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { eventsOf, getMe, ndjson, source } from "./fixture/recordings.ts";
import { fixtureDocument, fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const health = (status: number): ReturnType<typeof exchange> => exchange(request("GET /v1/health"), response(status));
const shards = [
  [getMe({ age: 3 }), getMe(), health(200), "broken"],
  [getMe({ age: 4, email: 1 }), health(503)],
  [health(503), getMe({ age: 5 }), exchange(request("GET /nowhere"), response(200))],
] as const;

async function check(name: string, lines: Parameters<typeof ndjson>[0], of = spec): Promise<RecordingSummary> {
  const running = checkRecording(of, source(name, ndjson(lines)));
  await eventsOf(running);
  return running.summary();
}

const whole = await check("whole", shards.flat());
const parts = await Promise.all(shards.map((lines, index) => check(`shard-${index}`, lines)));

describe("summaries of shards", () => {
  const merged = mergeSummaries(parts.map((part) => readSummary(writeSummary(part), "part.json")));

  it("add up to the summary of the whole", () => {
    const [one, other] = [whole.specs[0], merged.specs[0]];
    expect(other?.traffic).toEqual(one?.traffic);
    expect(other?.traffic).toEqual({ getMe: { 200: 4 }, health: { 200: 1, 503: 2 } });
    expect(other?.report.drifts.map(({ finding, count }) => [finding, count])).toEqual(
      one?.report.drifts.map(({ finding, count }) => [finding, count]),
    );
    expect(other?.report.coverage).toEqual({ ...one?.report.coverage, seen: expect.any(Array) });
    expect(other?.report.answers).toEqual(one?.report.answers);
    for (const key of ["matched", "unmatched", "skipped"] as const) {
      expect(merged[key]).toBe(whole[key]);
    }
    expect(judgeRecording(merged).reasons).toEqual(judgeRecording(whole).reasons);
  });

  it("say in which shard a kind was first", () => {
    const places = Object.values(merged.specs[0]?.places ?? {}).map(({ file, line }) => `${file}:${line}`);
    expect(places.toSorted()).toEqual(["shard-0:1", "shard-1:1", "shard-1:2", "shard-2:3"]);
    expect(merged.sources.map(({ name, exchanges }) => [name, exchanges])).toEqual([
      ["shard-0", 3],
      ["shard-1", 2],
      ["shard-2", 3],
    ]);
    expect(merged.problems).toMatchObject([{ file: "shard-0", line: 4 }]);
  });

  it("may be about different specs, but not about different bundles of one", async () => {
    const document = { ...fixtureDocument(), info: { title: "Other", version: "1" } };
    const other = await check("other", [getMe()], loadSpec(document));
    expect(mergeSummaries([...parts, other]).specs.map(({ report }) => report.title)).toEqual([
      "Everything awkward",
      "Other",
    ]);
    const changed = await check("changed", [getMe()], loadSpec({ ...fixtureDocument(), tags: [{ name: "new" }] }));
    expect(() => mergeSummaries([...parts, changed])).toThrow("different bundles of Everything awkward 1.2.3");
    expect(() => mergeSummaries([])).toThrow("no summary");
  });
});

describe("a summary file", () => {
  it.each([
    ["nothing", "", "a.json is no JSON"],
    ["half of one", writeSummary(whole).slice(0, 100), "a.json is no JSON"],
    ["a list", "[]", "a.json is no summary of a check in version 1"],
    ["null", "null", "a.json is no summary of a check"],
    ["another version", '{"version":2}', "a.json is no summary of a check in version 1"],
    ["too little", '{"version":1,"specs":[],"matched":1}', "it lacks sources, problems, unmatched, skipped"],
  ])("is not %s", (_name, text, message) => {
    expect(() => readSummary(text, "a.json")).toThrow(message);
  });
});

describe("judging", () => {
  const clean = mergeSummaries(parts.slice(1));
  const drifts = clean.specs.flatMap(({ report }) => report.drifts);
  const baseline = drifts.map((drift) => baselineEntry(drift, "known", "2026-11-20"));

  it("accepts what the baseline has, and wants vanished entries removed", () => {
    expect(judgeRecording(clean)).toMatchObject({ verdict: "drift", reasons: ["4 kinds of findings"] });
    expect(judgeRecording(clean, { baseline })).toMatchObject({
      verdict: "clean",
      reasons: [],
      fresh: [],
      vanished: [],
    });
    const gone = { hash: "0".repeat(16), rule: "r", place: "p", reason: "was so", date: "2026-01-01" };
    const judged = judgeRecording(clean, { baseline: [...baseline, gone] });
    expect(judged).toMatchObject({ verdict: "drift", vanished: [gone] });
    expect(judged.reasons).toEqual(["1 accepted finding has vanished: remove the entry"]);
  });

  it("counts from the severity it is told", async () => {
    const news = await check("news", [getMe({ extra: 1 })]);
    expect([judgeRecording(news).verdict, judgeRecording(news, { from: "error" }).verdict]).toEqual(["drift", "clean"]);
  });

  it("calls a check broken in which nothing matched, or something could not be read", async () => {
    const nothing = await check("nothing", []);
    const strangers = await check("strangers", [exchange(request("GET /nowhere"), response(200))]);
    for (const summary of [nothing, strangers]) {
      expect(judgeRecording(summary).reasons[0]).toBe("no exchange belongs to an operation of the spec");
    }
    const baselineOfAll = whole.specs.flatMap(({ report }) =>
      report.drifts.map((drift) => baselineEntry(drift, "known", "2026-11-20")),
    );
    expect(judgeRecording(whole, { baseline: baselineOfAll })).toMatchObject({
      verdict: "broken",
      reasons: ["1 place could not be read"],
    });
  });

  it("does not call a check broken in which one of several specs was not used", async () => {
    const other = loadSpec({ ...fixtureDocument(), info: { title: "Other", version: "1" } });
    const running = checkRecording([spec, other], source("a", ndjson([getMe()])));
    await eventsOf(running);
    expect(judgeRecording(running.summary()).verdict).toBe("clean");
  });
});

describe("a baseline file", () => {
  const entry = {
    hash: "a",
    rule: "response.body-schema",
    place: "getMe response /body/age",
    reason: "since launch",
    date: "2026-11-20",
  };
  const file = (accepted: unknown, version: unknown = 1): string => JSON.stringify({ version, accepted });

  it("gives back what was written, in an order of its own", () => {
    const second = { ...entry, hash: "b", place: "a place" };
    expect(readBaseline(writeBaseline([entry, second]), "b.json")).toEqual([second, entry]);
    expect(writeBaseline([entry, second])).toBe(writeBaseline([second, entry]));
  });

  it.each([
    ["nothing", "", "b.json is no JSON"],
    ["a list", "[]", "b.json is no baseline in version 1"],
    ["null", "null", "b.json is no baseline in version 1"],
    ["another version", file([], 2), "b.json is no baseline in version 1"],
    ["an entry that is none", file([entry, 1]), "b.json: entry 2 is no object"],
    ["an entry without a reason", file([{ ...entry, reason: " " }]), "b.json: entry 1 needs `reason`"],
    ["an entry with a misspelt key", file([{ ...entry, Reason: "x" }]), "b.json: entry 1 has `Reason`"],
    ["an entry with another date", file([{ ...entry, date: "20.11.2026" }]), "`date` must be a day"],
    ["an entry of a day that never was", file([{ ...entry, date: "2026-02-30" }]), "`date` must be a day"],
    ["an entry twice", file([entry, entry]), "b.json: entry 2 accepts a again"],
  ])("is not %s", (_name, text, message) => {
    expect(() => readBaseline(text, "b.json")).toThrow(message);
  });
});

describe("a progress line", () => {
  const at = (exchanges: number, problems = 0): RecordingProgress => ({
    source: "a",
    bytes: exchanges * 1024,
    exchanges,
    findings: 2,
    problems,
  });

  function run(isTerminal: boolean, times: readonly number[]): string[] {
    const written: string[] = [];
    let time = 0;
    const line = createProgressLine({
      write: (text) => written.push(text),
      isTerminal,
      totalBytes: 100 * 1024 * 1024,
      now: () => time,
    });
    for (const next of times) {
      time = next;
      line.update(at(next * 10));
    }
    line.end();
    return written;
  }

  it("is one changing line at a terminal, ten times a second, gone at the end", () => {
    expect(run(true, [0, 50, 100, 150, 199, 1000])).toEqual([
      "\r\u001B[K1,000 exchanges, 1 of 100 (0 %) MiB, 10,000/s, 2 findings",
      "\r\u001B[K10,000 exchanges, 10 of 100 (9 %) MiB, 10,000/s, 2 findings",
      "\r\u001B[K",
    ]);
    expect(run(true, [50])).toEqual([]);
  });

  it("is a line every ten seconds elsewhere", () => {
    expect(run(false, [100, 9999, 10_000, 15_000])).toEqual([
      "100,000 exchanges, 98 of 100 (97 %) MiB, 10,000/s, 2 findings\n",
    ]);
  });

  it("names what could not be read, and knows no share without a size", () => {
    const written: string[] = [];
    let time = 0;
    const line = createProgressLine({ write: (text) => written.push(text), isTerminal: true, now: () => time });
    time = 200;
    line.update(at(2048, 3));
    expect(written).toEqual(["\r\u001B[K2,048 exchanges, 2 MiB, 10,240/s, 2 findings, 3 not read"]);
  });
});
