import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { buildProvider } from "../pipeline/build-provider.ts";
import type { Problem } from "../pipeline/problem.ts";
import { root } from "../workspace.ts";
import { edit, scaffold } from "./scaffold.ts";

const config = await loadConfig({ configPath: join(root, "redocly.yaml") });

describe("a spec that new-provider wrote", () => {
  it("has no problem and gives the bundle and the client's files", async () => {
    const provider = scaffold();
    const result = await buildProvider(provider, config, "inputs");
    expect(result).toHaveProperty("outputs");
    const outputs = "outputs" in result ? [...result.outputs.keys()] : [];
    expect(outputs).toEqual(
      expect.arrayContaining([
        join(provider.dist, "openapi.json"),
        join(provider.client, "src/generated/types.gen.ts"),
        join(provider.client, "src/generated/operations.gen.ts"),
      ]),
    );
  });

  it("is built in memory: nothing is written by building it", async () => {
    const provider = scaffold();
    await buildProvider(provider, config, "inputs");
    expect(existsSync(provider.dist)).toBe(false);
    expect(existsSync(provider.client)).toBe(false);
  });
});

describe("a broken spec", () => {
  const second = `  /api/v1/health:
    get:
      operationId: getStatus
      tags: [Status]
      summary: Tell whether the service is healthy
      description: Says the same again.
      x-policy: { retry: safe, idempotency: natural, effect: read }
      responses:
        "204":
          description: It is.
components:
`;
  const cases: ReadonlyArray<{
    given: string;
    file: string;
    from: string;
    to: string;
    want: { file: string; line: number; rule: string; message: RegExp };
  }> = [
    {
      given: "a YAML error",
      file: "paths/status.yaml",
      from: "  summary: Tell whether the service is up\n",
      to: "  summary: [Tell whether\n",
      want: { file: "paths/status.yaml", line: 6, rule: "no-unresolved-refs", message: /indentation/ },
    },
    {
      given: "a YAML error in the entry file",
      file: "openapi.yaml",
      from: "info:\n",
      to: "info: {\n",
      want: { file: "openapi.yaml", line: 5, rule: "yaml", message: /flow|mapping|missed/i },
    },
    {
      given: "an unknown $ref",
      file: "paths/status.yaml",
      from: "../schemas/Status.yaml",
      to: "../schemas/Sttus.yaml",
      want: { file: "paths/status.yaml", line: 18, rule: "no-unresolved-refs", message: /Sttus\.yaml|resolve/ },
    },
    {
      given: "a duplicate operationId",
      file: "openapi.yaml",
      from: "components:\n",
      to: second,
      want: { file: "openapi.yaml", line: 29, rule: "operation-operationId-unique", message: /unique/ },
    },
    {
      given: "an example that breaks its schema",
      file: "examples/getStatus.200.up.yaml",
      from: "service_state: up",
      to: "service_state: 1",
      want: {
        file: "examples/getStatus.200.up.yaml",
        line: 4,
        rule: "no-invalid-media-type-examples",
        message: /string/,
      },
    },
    {
      given: "an unknown fact id",
      file: "paths/status.yaml",
      from: "[A-E1]",
      to: "[A-E2]",
      want: {
        file: "paths/status.yaml",
        line: 7,
        rule: "railspec/evidence-known",
        message: /no fact "A-E2".*Did you mean "A-E1"/,
      },
    },
    {
      given: "a malformed ledger",
      file: "facts.yaml",
      from: "basis: assumed",
      to: "basis: asumed",
      want: { file: "facts.yaml", line: 15, rule: "ledger/schema", message: /"asumed".*Did you mean "assumed"/ },
    },
    {
      given: "a fact that follows from itself",
      file: "facts.yaml",
      from: "    basis: assumed\n",
      to: "    basis: inferred\n    from: [A-E1]\n",
      want: { file: "facts.yaml", line: 10, rule: "ledger/cycle", message: /A-E1 follows from itself/ },
    },
  ];

  it.each(cases)("with $given gets a message with file and line", async ({ file, from, to, want }) => {
    const provider = scaffold();
    edit(provider, file, from, to);
    const result = await buildProvider(provider, config, "inputs");
    expect(Array.isArray(result)).toBe(true);
    const problems = (Array.isArray(result) ? result : []) as Problem[];
    expect(problems.map(({ rule }) => rule)).toContain(want.rule);
    const problem = problems.find(({ rule }) => rule === want.rule);
    expect(problem?.file).toBe(join(provider.spec, want.file));
    expect(problem?.line).toBe(want.line);
    expect(problem?.message).toMatch(want.message);
  });
});
