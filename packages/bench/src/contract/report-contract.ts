import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExchange, loadSpec, negatives, positives } from "@railspec/contract";
import { providerExchanges } from "../drift/provider-exchanges.ts";
import { count, table } from "../report/table.ts";
import { rootFolder } from "../support/folders.ts";

const providers = ["bitpowr", "chainvet", "cryptocoin-pro", "cryptoexchange", "prozora"];

/** Milliseconds that each provider's exchanges are judged for. */
const period = 2000;

/** How fast the checker judges, on one core: each provider's own clean exchanges, again and again. */
export function reportContract(): string {
  const rows = providers.map((id) => {
    const document: unknown = JSON.parse(readFileSync(join(rootFolder, "specs", id, "dist", "openapi.json"), "utf8"));
    const [spec, load] = timed(() => loadSpec(document));
    const { exchanges } = providerExchanges(spec);
    for (const { exchange } of exchanges) {
      checkExchange(spec, exchange);
    }
    const start = performance.now();
    let judged = 0;
    while (performance.now() - start < period) {
      for (const { exchange } of exchanges) {
        checkExchange(spec, exchange);
      }
      judged += exchanges.length;
    }
    const perSecond = (judged * 1000) / (performance.now() - start);
    const operations = [...spec.operations.values()];
    const [made, generate] = timed(() =>
      operations.reduce((sum, one) => sum + negatives(spec, one).length + positives(spec, one).length, 0),
    );
    return [id, milliseconds(load), count(exchanges.length), count(perSecond), count(made), milliseconds(generate)];
  });
  const head = [
    "provider",
    "load and compile",
    "clean exchanges",
    "judged a second",
    "negatives and positives",
    "made in",
  ];
  return `One process, one core. An exchange is judged in both halves: method, path, security, parameters, bodies, status, headers, undocumented fields.

${table(head, rows)}`;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
