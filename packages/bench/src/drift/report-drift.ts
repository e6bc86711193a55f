import { count, table } from "../report/table.ts";
import { type Contest, type Result, runContest, type Verdict } from "./contest.ts";
import { ours } from "./ours.ts";
import { prismProxy } from "./prism-proxy.ts";
import { redoclyDrift } from "./redocly-drift.ts";
import { redoclyRespect } from "./redocly-respect.ts";
import { responseValidator } from "./response-validator.ts";

const signs: Readonly<Record<Verdict, string>> = { found: "found", missed: "**missed**", "cannot be expressed": "–" };

/** The section on what each tool finds of the same drifts, measured now. */
export async function reportDrift(): Promise<string> {
  const { catalogue, results } = await runContest([ours, prismProxy, redoclyDrift, redoclyRespect, responseValidator]);
  return `${catalogue.drifts.length} kinds of drift, one exchange each, and ${catalogue.clean.length} clean exchanges, all of one OpenAPI 3.1 document: the tables that the
checker's own tests judge (\`packages/contract/test/fixture/judged-exchanges.ts\`), read from there. The drifts were chosen by who wrote that
checker, so that it finds all is a gate, and only what the others find is news.

- Railspec is given the recorded exchanges. Prism (its proxy, in process, \`errors: false\`, \`sl-violations\` read) and
  \`redocly respect\` (an Arazzo workflow of one step for each exchange) call a server on loopback that answers as recorded;
  behind a redirect stands the right answer.
  \`redocly drift\` reads HAR files with one exchange of each operation, as it merges equal problems of an operation.
  openapi-response-validator is given status and parsed body, with the formats it has of its own: none.
- All are given the same document in plain words: pointers in the place of \`$id\` and \`$anchor\`, on which Prism ends, and single statuses
  in the place of \`2XX\` and \`4XX\`, which \`redocly respect\` does not know. Prism also throws, uncaught, when
  an optional header that holds a list or an object is absent; it judged such exchanges by a document without these headers.
- *Found* is whatever a tool says, at any severity, unless it says the same of a clean exchange of that method and address. *Applies*
  leaves out what cannot be expressed: no response, a body that HTTP or a client drops, an endpoint that no workflow step can name, and for
  openapi-response-validator all but status and JSON body. A request that nobody asks a tool to judge still applies when it is sent.

${table(["tool", "apply", "found", "of those that apply", "clean", "false alarms", "time"], results.map(row))}
What each says against clean exchanges:

${results.map(alarms).join("\n")}

${kinds({ catalogue, results })}`;
}

function row({ name, verdicts, clean, falseAlarms, milliseconds }: Result): string[] {
  const found = verdicts.filter((verdict) => verdict === "found").length;
  const apply = verdicts.filter((verdict) => verdict !== "cannot be expressed").length;
  return [
    name,
    `${apply}`,
    `${found}`,
    `${Math.floor((100 * found) / apply)} %`,
    `${clean}`,
    `${falseAlarms.length}`,
    `${count(milliseconds)} ms`,
  ];
}

const alarms = ({ name, falseAlarms }: Result): string =>
  `- ${name}: ${falseAlarms.map((one) => one.name).join("; ") || "nothing"}`;

function kinds({ catalogue, results }: Contest): string {
  const rows = catalogue.drifts.map(({ name }, index) => [
    name,
    ...results.map(({ verdicts }) => signs[verdicts[index] ?? "cannot be expressed"]),
  ]);
  return table(["kind of drift (– cannot be expressed)", ...results.map(({ name }) => name)], rows);
}
