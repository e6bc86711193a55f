import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExchange, loadSpec, type Spec } from "@railspec/contract";
import { describe, expect, test } from "vitest";
import { providerExchanges } from "../src/drift/provider-exchanges.ts";
import { gates } from "../src/gates.ts";
import { benchFolder, dependencyFile } from "../src/support/folders.ts";
import { runOrThrow } from "../src/support/run-program.ts";

test("every kind of drift of the catalogue is found, and no clean exchange raises an alarm", async () => {
  const printed = await runOrThrow(process.execPath, [join(benchFolder, "src", "drift", "print-ours.ts")]);
  const judged = JSON.parse(printed) as Record<string, unknown>; // printed by that program
  expect(judged).toMatchObject({ missed: [], falseAlarms: [] });
  expect(judged.drifts).toBeGreaterThanOrEqual(gates.kindsOfDrift);
  expect(judged.clean).toBeGreaterThanOrEqual(gates.cleanExchanges);
});

describe.each(["cryptocoin-pro", "cryptoexchange", "chainvet", "prozora", "bitpowr"])("%s", (id) => {
  const spec: Spec = loadSpec(
    JSON.parse(readFileSync(dependencyFile(`@railspec/spec-${id}`, "dist/openapi.json"), "utf8")),
  );
  const { requests, answers, exchanges } = providerExchanges(spec);

  test("what its document shows raises no alarm", () => {
    const alarms = exchanges.flatMap(({ name, exchange }) =>
      checkExchange(spec, exchange)
        .filter(({ severity }) => severity === "error")
        .map(({ rule, pointer }) => `${name}: ${rule} ${pointer}`),
    );
    expect(alarms).toEqual([]);
    expect(exchanges.length).toBeGreaterThanOrEqual(gates.cleanExchanges);
  });

  test("every named example of its document is among what was judged", () => {
    const operations = [...spec.operations.values()];
    const sent = operations.flatMap(({ id: operation, requestBody }) =>
      (requestBody?.content ?? []).flatMap(({ examples }) =>
        examples.map(({ name }) => `${operation} body: example ${name}`),
      ),
    );
    const received = operations.flatMap(({ id: operation, responses }) =>
      responses.flatMap(({ status, content }) =>
        content.flatMap(({ examples }) => examples.map(({ name }) => `${operation} ${status} ${name}`)),
      ),
    );
    expect(received.length).toBeGreaterThan(0);
    expect(sent.filter((name) => !requests.includes(name))).toEqual([]);
    expect(received.filter((name) => !answers.includes(name))).toEqual([]);
  });
});
