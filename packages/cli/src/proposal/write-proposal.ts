import type { Drift } from "@railspec/contract";
import type { RecordingSummary, SpecSummary } from "@railspec/contract/stream";
import type { KnownSpec, KnownSpecs } from "../known-specs.ts";
import { type JointChange, joinChanges, type Observed } from "./join-changes.ts";
import { type Plain, yamlText } from "./yaml-text.ts";

type PlainMap = { readonly [name: string]: Plain };

const head = `# What recorded traffic suggests to change in a description. Nothing has been changed.
# To accept a change: give its fact an id of the ledger, put it into facts.yaml, and make the change at \`file\`
# (\`change\` is a JSON patch on the bundled document; it answers what stands under \`also\`, too). To refuse one, put its hash into the baseline with a reason.
`;

const kinds: Readonly<Record<string, string>> = {
  "response.undocumented-status": "status",
  "response.undocumented-redirect": "status",
  "response.undocumented-field": "field",
  "request.undocumented-field": "field",
  "request.undocumented-parameter": "field",
  "request.undocumented-path": "endpoint",
  "request.undocumented-method": "endpoint",
};

function nameOf({ finding }: Drift): string {
  const isStatus = finding.pointer === "/status" && finding.status !== undefined;
  return isStatus ? String(finding.status) : (finding.pointer.split("/").at(-1) ?? "");
}

/** Exchanges that could have shown the finding. */
function chances({ traffic }: SpecSummary, { finding }: Drift): number | undefined {
  const statuses = finding.operationId === undefined ? undefined : traffic[finding.operationId];
  return statuses && Object.values(statuses).reduce((sum, count) => sum + count, 0);
}

function contradicted({ finding: { evidence } }: Drift): Plain {
  if (evidence === undefined) {
    return "nothing that the description gives a reason for";
  }
  return {
    ids: evidence.ids,
    basis: evidence.basis ?? "unknown",
    ...(evidence.assumed && { assumed: evidence.assumed }),
  };
}

function observation(spec: SpecSummary, known: KnownSpec | undefined, drift: Observed): PlainMap {
  const { finding, count, fact: id, types } = drift;
  const { operationId, in: half, pointer, message, rule, hash, specPointer, status } = finding;
  const total = chances(spec, drift);
  const where = total === undefined ? `${count} times` : `${count} times in ${total} exchanges of the operation`;
  const place = known?.locate(specPointer);
  return {
    finding: hash,
    rule,
    fact: {
      id,
      kind: kinds[rule] ?? "oddity",
      name: nameOf(drift),
      ...(operationId === undefined ? {} : { operation: operationId }),
      statement: `The ${half}${status === undefined ? "" : ` with status ${status}`} ${pointer || "as a whole"}: ${message}.`,
      basis: "observed",
      where,
    },
    count,
    ...(types === undefined ? {} : { types }),
    ...(total === undefined ? {} : { exchanges: total }),
    contradicts: contradicted(drift),
    ...(place === undefined ? {} : { file: `${place.file}:${place.line}` }),
    specPointer,
  };
}

function entry(spec: SpecSummary, known: KnownSpec | undefined, joint: JointChange<Observed>): Plain {
  const [first, ...rest] = joint.observed;
  return {
    ...observation(spec, known, first),
    ...(rest.length === 0 ? {} : { also: rest.map((drift) => observation(spec, known, drift)) }),
    change: joint.change ?? "for a person to decide",
  };
}

/** Writes what findings suggest to change, as YAML: every one a fact with basis `observed` and its counts. */
export function writeProposal(summary: RecordingSummary, fresh: readonly Drift[], known: KnownSpecs): string {
  const wanted = new Set(fresh.map(({ finding }) => finding.hash));
  let number = 0;
  const specs = summary.specs.map((spec): PlainMap => {
    const { title, specVersion, exchanges, drifts } = spec.report;
    const found = known(spec.report);
    const observed = drifts
      .filter(({ finding }) => wanted.has(finding.hash))
      .map((drift) => {
        number += 1;
        return { ...drift, fact: `NEW-${number}` };
      });
    const proposals = joinChanges(found?.document, observed).map((joint) => entry(spec, found, joint));
    return { spec: title, version: specVersion, exchanges, proposals };
  });
  const used = specs.filter(({ exchanges }) => exchanges !== 0);
  return head + yamlText({ proposal: 1, sources: summary.sources.map(({ name }) => name), specs: used });
}
