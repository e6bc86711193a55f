import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { reportGithub, reportHtml, reportJunit, reportMarkdown, reportSarif, reportTerminal } from "../src/report.ts";
import { checkRecording } from "../src/stream.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { eventsOf, getMe, ndjson, source } from "./fixture/recordings.ts";
import { fixtureSpec } from "./fixture/spec.ts";
import { parseXml, type XmlElement } from "./fixture/xml.ts";

const nasty = "<b>&\"'|\n\u0000%::]]>";
const lines = [
  getMe(),
  getMe({ age: 3 }),
  getMe({ [nasty]: 1 }),
  exchange(request("GET /v1/health"), response(503)),
  exchange(request("GET /v1/nowhere"), response(200)),
  "not an exchange",
];
const check = checkRecording(fixtureSpec(), source("a.ndjson", ndjson(lines)));
await eventsOf(check);
const [summary] = check.summary().specs;
const report = summary?.report;
if (report === undefined) {
  throw new Error("the check has one spec");
}
const locate = (): { file: string; line: number } => ({ file: "specs/a b,c/openapi.yaml", line: 7 });

/** What SARIF 2.1.0 demands of the parts that we write (sections 3.13 to 3.28). */
const sarifSchema = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["tool", "results"],
        additionalProperties: false,
        properties: {
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                properties: { rules: { type: "array", uniqueItems: true, items: { required: ["id"] } } },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              required: ["executionSuccessful"],
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: {
                  items: {
                    required: ["message"],
                    properties: { level: { enum: ["none", "note", "warning", "error"] } },
                  },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["message"],
              properties: {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: 0 },
                level: { enum: ["none", "note", "warning", "error"] },
                message: { required: ["text"], properties: { text: { type: "string", minLength: 1 } } },
                occurrenceCount: { type: "integer", minimum: 1 },
                partialFingerprints: { additionalProperties: { type: "string" } },
                locations: {
                  type: "array",
                  items: {
                    properties: {
                      physicalLocation: {
                        required: ["artifactLocation"],
                        properties: {
                          artifactLocation: {
                            required: ["uri"],
                            properties: {
                              uri: { type: "string", pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*$" },
                            },
                          },
                          region: {
                            required: ["startLine"],
                            properties: { startLine: { type: "integer", minimum: 1 } },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

describe("reports about a recording", () => {
  it("as JUnit are XML whose counts are those of its cases", () => {
    const root = parseXml(reportJunit(report, { locate }));
    const all = (element: XmlElement, name: string): XmlElement[] => [
      ...(element.name === name ? [element] : []),
      ...element.children.flatMap((child) => all(child, name)),
    ];
    const cases = all(root, "testcase");
    expect(root).toMatchObject({
      name: "testsuites",
      attributes: { tests: String(cases.length), failures: String(all(root, "failure").length), errors: "1" },
    });
    expect(all(root, "testsuite")[0]?.attributes.skipped).toBe(String(all(root, "skipped").length));
    expect(cases.every(({ attributes }) => attributes.name !== undefined && attributes.classname !== undefined)).toBe(
      true,
    );
    const failed = cases.filter((one) => all(one, "failure").length > 0).map(({ attributes }) => attributes.name);
    expect(failed.toSorted()).toEqual(["getMe", "health", "undocumented"]);
    expect(
      all(root, "failure")
        .map(({ text }) => text)
        .join(),
    ).toContain("<b>&\"'|");
    expect(all(root, "error")[0]?.attributes.message).toContain("a.ndjson:6 (byte ");
  });

  it("as SARIF have the structure that SARIF 2.1.0 demands", () => {
    for (const options of [{}, { locate }]) {
      const sarif: unknown = JSON.parse(reportSarif(report, options));
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(sarifSchema);
      validate(sarif);
      expect(validate.errors).toBeNull();
    }
  });

  it("as GitHub annotations are one line each, whatever the messages hold", () => {
    const text = reportGithub(report, { locate });
    const commands = text.trimEnd().split("\n");
    expect(commands).toHaveLength(report.drifts.length + 1);
    for (const command of commands) {
      expect(command).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]+,line=\d+,)?title=[^,:]*::\S/);
    }
  });

  it("as Markdown keep a table a table", () => {
    const rows = reportMarkdown(report, { locate })
      .split("\n")
      .filter((line) => line.startsWith("| error") || line.startsWith("| warning"));
    expect(rows).toHaveLength(report.drifts.length);
    for (const row of rows) {
      expect(row.replaceAll("\\|", "").split("|")).toHaveLength(9);
    }
  });

  it("as HTML are one page that asks nobody for anything, in light and dark", () => {
    const html = reportHtml(report, { locate });
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|<b>/i);
    expect(html).toMatch(/color-scheme:\s*light dark/);
    expect(html).toMatch(/<meta charset="utf-8">/);
  });

  it("in the terminal and in all others name the place of what could not be read", () => {
    const texts = [reportTerminal, reportGithub, reportHtml, reportJunit, reportMarkdown, reportSarif].map((render) =>
      render(report, { locate }),
    );
    for (const text of texts) {
      expect(text).toContain("a.ndjson:6 (byte ");
    }
  });
});
