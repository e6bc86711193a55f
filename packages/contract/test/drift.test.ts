import { describe, expect, it } from "vitest";
import {
  applyBaseline,
  baselineEntry,
  createDriftRun,
  type DriftReport,
  type Exchange,
  exitCodes,
  judgeReport,
  mergeDriftReports,
} from "../src/index.ts";
import {
  reportGithub,
  reportHtml,
  reportJunit,
  reportMarkdown,
  reportSarif,
  reportTerminal,
  type SourcePlace,
} from "../src/report.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const ledger = { "T-F1": { basis: "documented" }, "T-F2": { basis: "example" } };
const spec = fixtureSpec({ ledger });
const shown = {
  id: "0190b6f0-7a5c-7c3e-8f00-000000000001",
  email: "jane.doe@example.com",
  createdAt: "2026-01-01T00:00:00Z",
};
const getMe = (changes: object = {}): Exchange =>
  exchange(request("GET /v1/users/me"), response(200, { json: { ...shown, ...changes } }));
const traffic: readonly Exchange[] = [
  getMe(),
  getMe({ email: "jane" }),
  getMe({ email: "john" }),
  getMe({ age: 3 }),
  getMe({ "<b>": 1 }),
  exchange(request("GET /v1/health"), response(503)),
  exchange(request("GET /v1/admin"), response(200)),
];

function run(exchanges: readonly Exchange[]): DriftReport {
  const drift = createDriftRun(spec);
  for (const one of exchanges) {
    drift.add(one);
  }
  return drift.report();
}

const report = run(traffic);
const locate = (pointer: string): SourcePlace | undefined =>
  pointer.startsWith("/components/schemas/User") ? { file: "schemas/User.yaml", line: 7, column: 3 } : undefined;

describe("a drift run", () => {
  it("collects the types of values that are new or of a wrong type, also from shards", () => {
    const whole = [getMe({ x: 1 }), getMe({ x: null }), getMe({ email: 5 }), getMe({ x: 2 }), getMe({ email: [] })];
    const types = ({ drifts }: DriftReport): unknown[] =>
      drifts.map(({ finding, types: seen }) => [finding.pointer, seen]);
    const want = [
      ["/body/x", ["integer", "null"]],
      ["/body/email", ["integer", "array"]],
    ];
    expect(types(run(whole))).toEqual(want);
    expect(types(mergeDriftReports([run(whole.slice(0, 1)), run(whole.slice(1, 3)), run(whole.slice(3))]))).toEqual(
      want,
    );
    expect(types(run([getMe({ email: "jane" })]))).toEqual([["/body/email", undefined]]);
  });

  it("counts each kind of finding once, with where it was first", () => {
    expect(report.drifts.map(({ finding, count, first }) => [finding.rule, finding.pointer, count, first])).toEqual([
      ["response.body-schema", "/body/email", 2, 2],
      ["response.body-schema", "/body/age", 1, 4],
      ["response.undocumented-field", "/body/<b>", 1, 5],
      ["response.undocumented-status", "/status", 1, 6],
      ["request.undocumented-path", "/path", 1, 7],
    ]);
    expect(report).toMatchObject({ exchanges: 7, coverage: { matched: 6, unmatched: 1 } });
  });

  it("lists each documented answer, seen or not", () => {
    const seen = report.answers
      .filter(({ isSeen }) => isSeen)
      .map(({ operationId, status }) => `${operationId} ${status}`);
    expect(seen).toEqual(["getMe 200"]);
    expect(report.answers).toContainEqual({
      operationId: "health",
      method: "GET",
      path: "/health",
      status: "200",
      isSeen: false,
    });
  });

  it("is the same in shards as in one, also after a detour through JSON", () => {
    const shards = [run(traffic.slice(0, 2)), run(traffic.slice(2, 5)), run(traffic.slice(5))];
    const merged = mergeDriftReports(shards.map((shard) => JSON.parse(JSON.stringify(shard))));
    expect(merged.coverage.counts).toEqual(report.coverage.counts);
    expect(merged.answers).toEqual(report.answers);
    expect(merged.drifts.map(({ finding, count }) => [finding.hash, count])).toEqual(
      report.drifts.map(({ finding, count }) => [finding.hash, count]),
    );
    expect(merged.coverage.missing.map(({ id }) => id)).toEqual(report.coverage.missing.map(({ id }) => id));
  });

  it("does not merge reports of different documents", () => {
    expect(() => mergeDriftReports([report, { ...report, specVersion: "2" }])).toThrow("different documents");
    expect(() => mergeDriftReports([])).toThrow("no report");
  });
});

describe("the verdict", () => {
  const broken = createDriftRun(spec);
  broken.add(getMe());
  broken.problem(3, "no JSON");

  it.each([
    ["clean, when everything is as documented", run([getMe()]), "clean", 0],
    ["drift, when something is not", report, "drift", 1],
    ["broken, when nothing matched", run([exchange(request("GET /elsewhere"), response(200))]), "broken", 2],
    ["broken, when there was nothing", run([]), "broken", 2],
    ["broken, when a line could not be read", broken.report(), "broken", 2],
  ] as const)("is %s", (_name, given, want, code) => {
    expect(judgeReport(given)).toBe(want);
    expect(exitCodes[judgeReport(given)]).toBe(code);
  });

  it("can be told what counts", () => {
    const news = run([getMe({ extra: 1 })]);
    expect([judgeReport(news), judgeReport(news, "error"), judgeReport(news, "warning", [])]).toEqual([
      "drift",
      "clean",
      "clean",
    ]);
  });
});

describe("a baseline", () => {
  const [first, second] = report.drifts;
  const accepted = baselineEntry(first as NonNullable<typeof first>, "known since launch", "2026-11-20"); // The run above has five.

  it("accepts what it lists, reports the rest, and what has vanished", () => {
    const gone = { ...accepted, hash: "0000000000000000" };
    const result = applyBaseline(report.drifts, [accepted, gone]);
    expect(result.accepted).toEqual([first]);
    expect(result.fresh[0]).toEqual(second);
    expect(result.vanished).toEqual([gone]);
    expect(accepted).toMatchObject({ rule: "response.body-schema", place: "getMe response /body/email" });
  });

  it("needs a reason and a date", () => {
    expect(() => applyBaseline([], [{ ...accepted, reason: " " }])).toThrow("needs a reason and a date");
    expect(() => applyBaseline([], [{ ...accepted, date: "yesterday" }])).toThrow("needs a reason and a date");
  });
});

describe("reports", () => {
  it("for the terminal are short and name the place, the count and the evidence", () => {
    const text = reportTerminal(report, { locate });
    expect(text).toContain(
      [
        "error   getMe 200 response /body/email",
        '        does not have the format "email"',
        "        response.body-schema, 2 times, first at 2, schemas/User.yaml:7",
        "        contradicts what is shown in an example (T-F2)",
      ].join("\n"),
    );
    expect(text).toContain("contradicts an assumption: adults only");
    expect(text).toContain("Everything awkward 1.2.3: 7 exchanges, 6 matched, 1 not\n4 errors, 1 warning, 0 notes");
    expect(text).not.toContain("\u001B");
    expect(reportTerminal(report, { color: true })).toContain("\u001B[31m");
  });

  it("in JUnit have a case for each operation, failed, passed or skipped", () => {
    const xml = reportJunit(report, { locate });
    expect(xml).toContain(`<testsuites tests="${spec.operations.size + 1}" failures="3" errors="0">`);
    expect(xml).toContain('name="createUser"><skipped message="no exchange"/>');
    expect(xml).toMatch(/name="getMe"><failure message="3 findings">/);
    expect(xml).toContain("&lt;b&gt;");
    expect(xml).not.toContain("<b>");
  });

  it("for GitHub are one command a line, with file and line", () => {
    const lines = reportGithub(report, { locate }).trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    expect(
      lines.filter((line) => !/^::(?:error|warning|notice) (?:file=[^:,]+,line=\d+,)?title=[^:]*::./.test(line)),
    ).toEqual([]);
    expect(lines.join("\n")).toContain(
      "::error file=schemas/User.yaml,line=7,title=response.body-schema getMe 200 response /body/email::",
    );
  });

  it("in SARIF have rules, places and fingerprints", () => {
    const { runs } = JSON.parse(reportSarif(report, { locate }));
    const [sarif] = runs;
    const ids = sarif.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(sarif.results).toHaveLength(5);
    for (const result of sarif.results) {
      expect(ids[result.ruleIndex]).toBe(result.ruleId);
      expect(result.partialFingerprints["railspecFinding/v1"]).toMatch(/^[0-9a-f]{16}$/);
    }
    const email = sarif.results.find(
      (result: { properties: { pointer: string } }) => result.properties.pointer === "/body/email",
    );
    expect(email).toMatchObject({
      level: "error",
      occurrenceCount: 2,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "schemas/User.yaml" },
            region: { startLine: 7, startColumn: 3 },
          },
        },
      ],
    });
  });

  it("in Markdown are tables that no message can break", () => {
    const text = reportMarkdown(report, { locate });
    expect(text).toContain("| error | getMe 200 response /body/email |");
    expect(text).toContain("&lt;b>");
    const findings = text.split("## Coverage")[0] ?? "";
    const rows = findings.split("\n").filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((line) => line.replaceAll("\\|", "").split("|").length))).toEqual(new Set([9]));
  });

  it("in HTML are one page without script or request, with everything escaped", () => {
    const html = reportHtml(report, { locate });
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|<b>/);
    expect(html).toContain("&lt;b&gt;");
    expect(html).toContain("missing in the spec");
    expect(html).toContain("not tested");
    for (const tag of ["html", "body", "table", "tbody", "tr", "td", "ul", "li", "details"]) {
      expect(html.split(`<${tag}`).length, tag).toBe(html.split(`</${tag}>`).length);
    }
  });
});
