import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readRecording, writeHar } from "@railspec/contract/recorder";
import { describe, expect, it } from "vitest";
import { railspec, railspecAt } from "./railspec.ts";
import { bank, cleanLines, driftingLines, line, sharedShop, shop, temporaryFolder, writeDocument } from "./shop.ts";

const folder = temporaryFolder();
const spec = writeDocument(folder, "shop", shop);
const other = writeDocument(folder, "bank", bank);

function recording(name: string, ...texts: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, texts.map((text) => `${text}\n`).join(""));
  return path;
}

function har(name: string, texts: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [...writeHar(texts.map(readRecording))].join(""));
  return path;
}

interface Summary {
  readonly matched: number;
  readonly specs: readonly {
    readonly report: {
      readonly drifts: readonly {
        readonly finding: { readonly rule: string; readonly hash: string };
        readonly count: number;
      }[];
      readonly coverage: unknown;
      readonly answers: unknown;
      readonly exchanges: number;
    };
    readonly traffic: unknown;
  }[];
}

function summaryOf(file: string): Summary {
  return JSON.parse(readFileSync(file, "utf8"));
}

const clean = recording("clean.ndjson", ...cleanLines);
const drifting = recording("drifting.ndjson", ...cleanLines, ...driftingLines);

describe("railspec drift", () => {
  it.each([
    ["NDJSON", () => clean],
    ["HAR", () => har("clean.har", cleanLines)],
    [
      "packed NDJSON",
      () => {
        const path = join(folder, "clean.ndjson.gz");
        writeFileSync(path, gzipSync(readFileSync(clean)));
        return path;
      },
    ],
  ])("is clean on %s that keeps the contract", async (_, file) => {
    const { code, out } = await railspec("drift", file(), "--spec", spec);
    expect(out).toMatch(/Shop 1\.0\.0: 2 exchanges, 2 matched, 0 not\n0 errors, 0 warnings, 0 notes/);
    expect(out).toMatch(/\nclean\n$/);
    expect(code).toBe(0);
  });

  it.each([
    ["NDJSON", () => drifting, 3],
    // The first line of a HAR is its head.
    ["HAR", () => har("drifting.har", [...cleanLines, ...driftingLines]), 4],
  ])("names every finding in %s with its place in the spec and in the recording", async (_, make, at) => {
    const file = make();
    const { code, out } = await railspec("drift", file, "--spec", spec);
    expect(code).toBe(1);
    expect(out).toMatch(/error {3}getItem 418 response \/status\n.*documented: 200, 400, 401\n.*shop\.json:\d+\n/);
    expect(out).toMatch(/error {3}getItem 200 response \/body.*\n.*misses the property "name"/);
    expect(out).toMatch(/error {3}getItem 200 response \/body\/color\n.*is "blue", must be one of "red", "green"/);
    expect(out).toMatch(/warning getItem 200 response \/body\/weight/);
    expect(out).toContain(`${file}:${at} (byte `);
    expect(out).toMatch(/drift\n {2}4 kinds of findings\n$/);
  });

  it.each([
    ["NDJSON", () => readFileSync(clean)],
    ["packed NDJSON", () => gzipSync(readFileSync(clean))],
    ["HAR", () => readFileSync(har("in.har", cleanLines))],
    ["packed HAR", () => gzipSync(readFileSync(har("in.har", cleanLines)))],
  ])("reads %s from standard input", async (_, input) => {
    const { code, out, err } = await railspecAt({ input: input() }, "drift", "-", "--spec", spec);
    expect(out).toMatch(/Shop 1\.0\.0: 2 exchanges, 2 matched, 0 not/);
    expect([code, err]).toEqual([0, ""]);
  });

  it("says that packed standard input is cut off, and reports what was read", async () => {
    const packed = gzipSync(readFileSync(drifting));
    const place = { input: packed.subarray(0, packed.length - 4) };
    const { code, out, err } = await railspecAt(place, "drift", "-", "--spec", spec);
    expect(err).toMatch(/^stdin:\d+ \(byte \d+\) cannot be read on: unexpected end of file\n$/);
    expect(out).toMatch(/6 exchanges, 6 matched/);
    expect(code).toBe(2);
  });

  it("checks against all providers when no spec is named", async () => {
    const file = recording("none.ndjson", line("/api/v1/escrow/partner/customer/1", 418));
    const { code, out } = await railspec("drift", file);
    expect(code).toBe(1);
    expect(out).toMatch(/getCustomer 418 response \/status/);
    expect(out).not.toContain("Bitpowr");
  });

  it("leaves traffic to other origins out with --origin", async () => {
    const { code, out } = await railspec("drift", drifting, clean, "--spec", spec, "--origin", "https://bank.example");
    expect(code).toBe(2);
    expect(out).toMatch(/8 are no calls of the API/);
  });
});

describe("bad input of railspec drift", () => {
  it.each([
    ["is cut off", [...driftingLines, cleanLines[0]?.slice(0, 70) ?? ""], 5, /is cut off/, 4],
    ["has a line that is no JSON", [...driftingLines, "hello", ...cleanLines], 5, /is no JSON/, 6],
    ["has a line that is no exchange", [...driftingLines, '{"version":1}', ...cleanLines], 5, /is no object/, 6],
  ])("a recording that %s is broken, and the rest is reported", async (name, texts, at, reason, exchanges) => {
    const file = join(folder, `${name}.ndjson`);
    writeFileSync(file, texts.join("\n"));
    const { code, out, err } = await railspec("drift", file, "--spec", spec);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(err).toContain(`${file}:${at} (byte `);
    expect(out).toContain(`${exchanges} exchanges`);
    expect(out).toMatch(/getItem 418 response \/status/);
    expect(out).toMatch(/broken\n {2}1 place could not be read\n {2}4 kinds of findings\n$/);
  });

  it("a HAR that is cut off is broken, and the entries before are reported", async () => {
    const whole = readFileSync(har("whole.har", [...driftingLines, ...cleanLines]), "utf8");
    const file = join(folder, "cut.har");
    writeFileSync(file, whole.slice(0, whole.lastIndexOf('"startedDateTime"')));
    const { code, out, err } = await railspec("drift", file, "--spec", spec);
    expect(code).toBe(2);
    expect(err).toMatch(/cut\.har:\d+ \(byte \d+\) is cut off: the file ends after 5 entries/);
    expect(out).toMatch(/5 exchanges, 5 matched/);
  });

  it("a file that does not exist is broken, and the others are reported", async () => {
    const { code, out, err } = await railspec("drift", join(folder, "nowhere.ndjson"), drifting, "--spec", spec);
    expect(code).toBe(2);
    expect(err).toMatch(/nowhere\.ndjson:1 .*cannot be read on: ENOENT/);
    expect(out).toMatch(/6 exchanges, 6 matched/);
  });

  it("traffic that belongs to no operation is broken, not clean", async () => {
    const { code, out } = await railspec("drift", recording("stray.ndjson", line("/rates/1", 200)), "--spec", other);
    expect(code).toBe(2);
    expect(out).toMatch(/broken\n {2}no exchange belongs to an operation of the spec/);
  });

  it.each([
    ["is no OpenAPI", { hello: "world" }, /strange\.json cannot be used as a spec: .*\(at #\)/],
    ["is Swagger 2", { swagger: "2.0", info: shop.info, paths: {} }, /cannot be used as a spec/],
    [
      "does not compile",
      {
        ...shop,
        components: { ...shop.components, schemas: { Bad: { type: "strong" } } },
        paths: {
          "/bad": {
            get: {
              operationId: "bad",
              responses: {
                200: {
                  description: "",
                  content: { "application/json": { schema: { $ref: "#/components/schemas/Bad" } } },
                },
              },
            },
          },
        },
      },
      /cannot be used as a spec: .*at #\/components\/schemas\/Bad/,
    ],
  ])("a spec that %s is broken, with the place", async (_, document, message) => {
    const { code, err } = await railspec("drift", clean, "--spec", writeDocument(folder, "strange", document));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it.each([
    [["drift"], /Say what to read/],
    [["drift", "merge"], /Say what to read/],
    [["drift", "x", "--report", "junti=x"], /There is no report format "junti"\. Did you mean "junit"\?/],
    [["drift", "x", "--report", "junit"], /--report junit needs a file/],
    [["drift", "x", "--fail-on", "all"], /--fail-on all is no severity/],
    [["drift", "x", "--spec", "bitpower"], /Did you mean "bitpowr"\?/],
    [["drift", "merge", "x", "--second-opinion"], /needs recordings, not summaries/],
  ])("%s is a usage error with the way out", async (args, message) => {
    const { code, out, err } = await railspec(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});

describe("railspec drift --baseline", () => {
  async function hashes(): Promise<string[]> {
    const file = join(folder, "all.json");
    await railspec("drift", drifting, "--spec", spec, "--summary", file);
    return summaryOf(file).specs.flatMap(({ report }) => report.drifts.map(({ finding }) => finding.hash));
  }

  function baseline(name: string, entries: readonly string[], reason = "the provider knows"): string {
    const accepted = entries.map((hash) => ({ hash, rule: "r", place: "p", reason, date: "2026-11-20" }));
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ version: 1, accepted }));
    return path;
  }

  it("is clean when every finding is accepted", async () => {
    const file = baseline("accepted.json", await hashes());
    const { code, out } = await railspec("drift", drifting, "--spec", spec, "--baseline", file);
    expect(code).toBe(0);
    expect(out).toContain("4 accepted by the baseline.");
    expect(out).not.toContain("418");
  });

  it("has findings when one is not accepted, and shows only that one", async () => {
    const [first = "", ...others] = await hashes();
    const file = baseline("most.json", others);
    const { code, out } = await railspec("drift", drifting, "--spec", spec, "--baseline", file);
    expect(code).toBe(1);
    expect(out).toContain(first);
    expect(out).toMatch(/1 kind of finding\n/);
  });

  it("has a finding when an accepted one has vanished", async () => {
    const file = baseline("vanished.json", ["0123456789abcdef"]);
    const { code, out } = await railspec("drift", clean, "--spec", spec, "--baseline", file);
    expect(code).toBe(1);
    expect(out).toMatch(/vanished: 0123456789abcdef r p/);
    expect(out).toMatch(/1 accepted finding has vanished: remove the entry/);
  });

  it.each([
    ["without a reason", () => baseline("silent.json", ["0123456789abcdef"], " "), /entry 1 needs `reason`/],
    ["that does not exist", () => join(folder, "none.json"), /The baseline cannot be read: .*none\.json/],
  ])("one %s is broken", async (_, file, message) => {
    const { code, err } = await railspec("drift", clean, "--spec", spec, "--baseline", file());
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("railspec drift --accept", () => {
  const accepted = (file: string): { hash: string; reason: string; date: string }[] =>
    JSON.parse(readFileSync(file, "utf8")).accepted;

  it("writes what was found into a new baseline, with which the next run is clean", async () => {
    const file = join(folder, "new", "baseline.json");
    const args = ["drift", drifting, "--spec", spec, "--baseline", file];
    const first = await railspec(...args, "--accept", "known since May");
    expect(first).toMatchObject({ code: 0, err: `${file}: 4 accepted, 0 taken out.\n` });
    expect(accepted(file)).toHaveLength(4);
    for (const { reason, date } of accepted(file)) {
      expect([reason, date]).toEqual(["known since May", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
    }
    expect((await railspec(...args)).code).toBe(0);
  });

  it("keeps the entries that still hold as they are, and takes out the others", async () => {
    const file = join(folder, "kept.json");
    const args = ["--spec", spec, "--baseline", file];
    await railspec("drift", drifting, ...args, "--accept", "first");
    const [kept, ...others] = accepted(file);
    const stale = { hash: "0123456789abcdef", rule: "r", place: "p", reason: "gone", date: "2026-01-01" };
    writeFileSync(file, JSON.stringify({ version: 1, accepted: [kept, stale] }));
    const { code, err } = await railspec("drift", drifting, ...args, "--accept", "second");
    expect([code, err]).toEqual([0, `${file}: 3 accepted, 1 taken out.\n`]);
    expect(
      accepted(file)
        .map(({ hash }) => hash)
        .sort(),
    ).toEqual([kept, ...others].map((one) => one?.hash).sort());
    expect(accepted(file).filter(({ reason }) => reason === "first")).toEqual([kept]);
  });

  it("leaves the baseline alone when the check is broken", async () => {
    const file = join(folder, "left.json");
    writeFileSync(file, '{"version":1,"accepted":[]}');
    const broken = join(folder, "broken.ndjson");
    writeFileSync(broken, "not json\n");
    const { code } = await railspec("drift", drifting, broken, "--spec", spec, "--baseline", file, "--accept", "x");
    expect([code, readFileSync(file, "utf8")]).toEqual([2, '{"version":1,"accepted":[]}']);
  });

  it("needs a baseline, and a reason", async () => {
    for (const args of [
      ["--accept", "why"],
      ["--accept", " ", "--baseline", join(folder, "no.json")],
    ]) {
      const { code, err } = await railspec("drift", drifting, "--spec", spec, ...args);
      expect(code).toBe(2);
      expect(err).toContain("--accept needs a reason, and --baseline <file> to write it to.");
    }
  });
});

describe("railspec drift merge", () => {
  const part = (name: string): string => join(folder, `${name}.summary.json`);
  const shard = async (name: string, texts: readonly string[], ...specs: readonly string[]): Promise<string> => {
    const named = specs.flatMap((one) => ["--spec", one]);
    await railspec("drift", recording(`${name}.ndjson`, ...texts), ...named, "--summary", part(name));
    return part(name);
  };
  /** Everything but where the shards were read from. */
  const facts = (file: string) => {
    const { matched, specs } = summaryOf(file);
    return {
      matched,
      specs: specs.map(({ report, traffic }) => {
        const { drifts, coverage, answers, exchanges } = report;
        const { seen, ...rest } = coverage as { readonly seen: readonly string[] };
        const counts = drifts.map(({ finding, count }) => `${finding.hash} ${count}`).sort();
        return { counts, coverage: { ...rest, seen: [...seen].sort() }, answers, exchanges, traffic };
      }),
    };
  };

  it("of two shards equals one run over both", async () => {
    const halves = [
      [...cleanLines, ...driftingLines.slice(0, 2)],
      [...driftingLines.slice(1), line("/rates", 204)],
    ];
    const one = await shard("one", halves[0] ?? [], spec, other);
    const two = await shard("two", halves[1] ?? [], spec, other);
    const whole = await shard("both", halves.flat(), spec, other);
    const { code, out } = await railspec("drift", "merge", one, two, "--spec", spec, "--summary", part("merged"));
    expect(code).toBe(1);
    expect(out).toMatch(/Shop 1\.0\.0: 7 exchanges, 7 matched/);
    expect(out).toMatch(/Bank 2\.0\.0: 1 exchange, 1 matched/);
    expect(out).toMatch(/shop\.json:\d+/);
    expect(facts(part("merged"))).toEqual(facts(whole));
  });

  it("tells where a spec was written that only the machines of the shards have", async () => {
    const one = await shard("far-1", driftingLines.slice(0, 2), spec);
    const two = await shard("far-2", driftingLines.slice(1), spec);
    const places = (text: string) => text.match(/[^ ]*shop\.json:\d+/g);
    const near = await railspec("drift", "merge", one, two, "--spec", spec);
    const far = await railspec("drift", "merge", one, two);
    expect(places(far.out)?.length).toBeGreaterThan(0);
    expect(places(far.out)).toEqual(places(near.out));
    const again = await railspec("drift", "merge", one, two, "--report", `json=${part("far")}`);
    expect(again.code).toBe(1);
    expect(places((await railspec("drift", "merge", part("far"))).out)).toEqual(places(near.out));
  });

  it("of a file that is named twice is broken", async () => {
    const one = await shard("twice", driftingLines, spec);
    const { code, err } = await railspec("drift", "merge", one, `${folder}/./twice.summary.json`);
    expect(code).toBe(2);
    expect(err).toMatch(/twice\.summary\.json is named twice; what it found would count twice\./);
  });

  it.each([
    ["no summary", () => [spec], /The summary cannot be read: .*shop\.json is no summary/],
    ["a missing file", () => [join(folder, "gone.json")], /The summary cannot be read: .*gone\.json/],
  ])("of %s is broken", async (_, files, message) => {
    const { code, err } = await railspec("drift", "merge", ...files());
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("of different documents under one name is broken", async () => {
    const changed = writeDocument(folder, "changed", {
      ...bank,
      paths: { ...bank.paths, "/more": { get: { operationId: "listMore", responses: {} } } },
    });
    const one = await shard("old", [line("/rates", 204)], other);
    const two = await shard("new", [line("/rates", 204)], changed);
    const { code, err } = await railspec("drift", "merge", one, two);
    expect(code).toBe(2);
    expect(err).toMatch(/different bundles of Bank 2\.0\.0/);
  });
});

describe("railspec drift --report", () => {
  async function report(format: string, ...specs: readonly string[]): Promise<string> {
    const file = join(folder, "reports", `${format}.${specs.length}`);
    const lines = specs.length > 1 ? [...driftingLines, line("/rates", 500)] : driftingLines;
    const named = specs.flatMap((one) => ["--spec", one]);
    const { code } = await railspec(
      "drift",
      recording("report.ndjson", ...lines),
      ...named,
      "--report",
      `${format}=${file}`,
    );
    expect(code).toBe(1);
    return readFileSync(file, "utf8");
  }

  it.each([
    ["junit", /<testsuites tests="4" failures="1" errors="0">/],
    ["github", /^::error file=.*shop\.json,line=\d+,title=response\.undocumented-status/m],
    ["markdown", /^# Shop 1\.0\.0\n[\s\S]*getItem 418 response \/status/],
    ["html", /^<!doctype html>[\s\S]*<h1>Shop 1\.0\.0<\/h1>[\s\S]*418[\s\S]*<\/html>\n$/],
    ["json", /"verdict": "drift"/],
    ["sarif", /"startLine": \d+/],
  ])("writes %s", async (format, expected) => {
    expect(await report(format, spec)).toMatch(expected);
  });

  it("has every spec in one file", async () => {
    expect((await report("junit", spec, other)).match(/<testsuite name="(?:Shop|Bank)"/g)).toHaveLength(2);
    expect(await report("junit", spec, other)).toMatch(/<testsuites tests="6" failures="2" errors="0">/);
    expect(JSON.parse(await report("sarif", spec, other)).runs).toHaveLength(2);
    expect((await report("html", spec, other)).match(/<h1>/g)).toHaveLength(2);
    expect((await report("html", spec, other)).match(/<\/body>/g)).toHaveLength(1);
  });

  it("puts what could not be read into the report, so that it is not green", async () => {
    const file = join(folder, "broken.xml");
    const { code } = await railspec(
      "drift",
      recording("bad.ndjson", "hello", ...cleanLines),
      "--spec",
      spec,
      "--report",
      `junit=${file}`,
    );
    expect(code).toBe(2);
    expect(readFileSync(file, "utf8")).toMatch(/errors="1"[\s\S]*bad\.ndjson:1 \(byte 0\) is no JSON/);
  });

  it("goes to standard output alone with -", async () => {
    const { code, out, err } = await railspec("drift", drifting, "--spec", spec, "--report", "json=-");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: 1, judgement: { verdict: "drift" } });
    expect(err).toMatch(/drift\n {2}4 kinds of findings/);
  });

  it("is broken when one cannot be written, and writes the others", async () => {
    const good = join(folder, "good.json");
    const { code, err } = await railspec(
      "drift",
      clean,
      "--spec",
      spec,
      "--report",
      `html=${spec}/x`,
      "--report",
      `json=${good}`,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/shop\.json\/x cannot be written/);
    expect(summaryOf(good).matched).toBe(2);
  });
});

describe("railspec drift --write-proposal", () => {
  it("proposes a change for every finding, with the observed counts", async () => {
    const file = join(folder, "proposal.yaml");
    const twice = recording("twice.ndjson", ...cleanLines, ...driftingLines, ...driftingLines);
    await railspec("drift", twice, "--spec", spec, "--write-proposal", file);
    const text = readFileSync(file, "utf8");
    expect(text.match(/basis: "observed"/g)).toHaveLength(4);
    expect(text.match(/where: "2 times in 9 exchanges of the operation"/g)).toHaveLength(4);
    expect(text).toMatch(/path: "\/paths\/~1items~1\{id\}\/get\/responses\/418"/);
    expect(text).toMatch(
      /path: ".*\/properties\/weight"\n +value:\n +type: "integer"\n +description: "Observed 2 times/,
    );
    expect(text).toMatch(/path: ".*\/required"\n +value:\n +- "id"\n/);
    expect(text).toMatch(/value:\n +- "red"\n +- "green"\n +- "blue"\n/);
    expect(text).toMatch(/file: ".*shop\.json:\d+"/);
  });
});

describe("railspec drift --write-proposal, for findings about one place", () => {
  it("proposes the types that were seen, in whatever operation", async () => {
    const shared = writeDocument(folder, "types", sharedShop());
    const file = join(folder, "types.yaml");
    const one = (more: object): object => ({ id: 1, name: "Cup", ...more });
    const lines = [
      line("/items/1", 200, one({ weight: 5, size: null, made: null, tags: [] })),
      line("/items/1", 200, one({ weight: 5.5, size: null, made: "2026" })),
      line("/items/1", 200, one({ name: 7 })),
      line("/items/1", 200, one({ name: null })),
      line("/items?page=1", 200, [one({ weight: "5 kg", made: null })]),
    ];
    await railspec("drift", recording("types.ndjson", ...lines), "--spec", shared, "--write-proposal", file);
    const text = readFileSync(file, "utf8");
    const proposed = (name: string): string | undefined =>
      new RegExp(`path: ".*/properties/${name}"\n +value:((?:\n +.*)*?)\n +description`).exec(text)?.[1];
    const types = ["weight", "size", "made", "tags"].map((name) => proposed(name)?.replace(/\s+/g, " ").trim());
    expect(types).toEqual(['type: - "number" - "string"', "", 'type: - "null" - "string"', 'type: "array"']);
    expect(text).toMatch(/path: ".*\/name\/type"\n +value:\n +- "string"\n +- "integer"\n +- "null"\n/);
  });

  it("proposes one change that answers them all", async () => {
    const shared = writeDocument(folder, "shared", sharedShop());
    const file = join(folder, "joint.yaml");
    const lines = [
      line("/items/1", 200, { id: 1 }),
      line("/items/1", 200, { name: "Cup" }),
      line("/items?page=1", 200, [{ id: 1 }]),
      line("/items/1", 200, { id: 1, name: "Cup", weight: 5 }),
      line("/items?page=1", 200, [{ id: 1, name: "Cup", weight: 5 }]),
    ];
    await railspec("drift", recording("joint.ndjson", ...lines), "--spec", shared, "--write-proposal", file);
    const text = readFileSync(file, "utf8");
    expect(text.match(/basis: "observed"/g)).toHaveLength(5);
    expect(text.match(/path: ".*\/required"/g)).toHaveLength(1);
    expect(text).toMatch(/path: ".*\/required"\n +value: \[\]\n/);
    expect(text.match(/path: ".*\/properties\/weight"/g)).toHaveLength(1);
    expect(text).toMatch(/x-evidence:\n +- "NEW-\d"\n +- "NEW-\d"\n/);
    expect(text.match(/also:/g)).toHaveLength(2);
  });
});

describe("railspec drift, where the keys of a map are e-mail addresses", () => {
  it("shows none of them and proposes one change for all", async () => {
    const scores = { type: "object", additionalProperties: { type: "object", properties: { n: { type: "integer" } } } };
    const codes = { type: "object", patternProperties: { "^[A-Z]+$": { type: "integer" } } };
    const schema = { type: "object", properties: { scores, codes } };
    const content = { "application/json": { schema } };
    const get = { operationId: "getScores", responses: { 200: { description: "Scores", content } } };
    const document = { openapi: "3.1.1", info: shop.info, paths: { "/scores": { get } } };
    const [file, summary] = [join(folder, "keys.yaml"), join(folder, "keys.json")];
    const lines = [
      line("/scores", 200, {
        scores: { "jane@example.com": { n: "x", z: 1 }, "joan@example.com": { n: null, z: "y" } },
      }),
      line("/scores", 200, { codes: { "jane@example.com": 1 } }),
      line("/scores", 200, { codes: { "joan@example.com": 1 } }),
    ];
    const given = [recording("keys.ndjson", ...lines), "--spec", writeDocument(folder, "keys", document)];
    const { out } = await railspec("drift", ...given, "--write-proposal", file, "--summary", summary);
    expect(out).toMatch(/getScores 200 response \/body\/scores\/\*\/n\n.*\n.* 2 times/);
    expect(out).toMatch(/drift\n {2}3 kinds of findings\n$/);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/\/n\/type"\n +value:\n +- "integer"\n +- "string"\n +- "null"\n/);
    expect(text).toMatch(/\/properties\/z"\n +value:\n +type:\n +- "integer"\n +- "string"\n/);
    expect(text).toMatch(/\/codes"\n +change: "for a person to decide"/);
    expect(out + text + readFileSync(summary, "utf8")).not.toContain("example.com");
  });
});

describe("railspec drift --second-opinion", () => {
  it("shows what redocly drift sees and railspec does not, and the other way round", async () => {
    const { code, out } = await railspec("drift", drifting, "--spec", spec, "--second-opinion");
    expect(code).toBe(1);
    expect(out).toMatch(/Second opinion on Shop: redocly drift, 6 exchanges\n {2}both: [1-4]\n/);
    expect(out).toMatch(
      /only railspec: \d+\n(?: {4}.*\n)* {4}getItem response 418 status: response\.undocumented-status\n/,
    );
    expect(out).toMatch(/only redocly: \d+/);
    expect(out).toMatch(/seen, as redocly counts: operations 2 of 3/);
  });

  it("says when redocly is not there, and keeps the exit code", async () => {
    const place = { cwd: folder, env: { PATH: folder } };
    const { code, err } = await railspecAt(place, "drift", clean, "--spec", spec, "--second-opinion");
    expect(code).toBe(0);
    expect(err).toMatch(/No second opinion: the command redocly .* is neither on the PATH nor in node_modules/);
  });
});
