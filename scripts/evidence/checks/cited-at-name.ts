import { type EvidenceElement, placeOf } from "../collect-evidence.ts";
import { asRecord } from "../elements/claim.ts";
import type { Fact } from "../ledger/ledger.ts";
import { type Check, ledgerProblem } from "./check-context.ts";

/**
 * Every endpoint, field and status is cited by the spec at the element of that name, in each operation it names. A fact
 * that the source gives no wire name says so in `context`; like the headers of the transport, which OpenAPI leaves to
 * HTTP, it may be cited anywhere.
 */
export const citedAtName: Check = ({ ledger, elements, bundle, inSpec }) => {
  const citing = new Map<string, EvidenceElement[]>();
  for (const element of elements) {
    for (const id of element.cited) {
      citing.set(id, [...(citing.get(id) ?? []), element]);
    }
  }
  return [...ledger.facts.values()].flatMap((fact) => {
    const fits = MATCHERS[fact.kind];
    if (fits === undefined) {
      return [];
    }
    if (inSpec.has(fact.id) && (fact.context !== undefined || TRANSPORT.has(String(fact.name).toLowerCase()))) {
      return [];
    }
    const all = citing.get(fact.id) ?? [];
    const named = all.filter((element) => fits(fact, element, bundle));
    if (named.length === 0) {
      const places = [...new Set(all.map(placeOf))];
      const instead =
        places.length === 0 ? "nothing in the spec cites it" : `only these cite it: ${places.slice(0, 3).join(", ")}`;
      return [
        ledgerProblem(
          ledger,
          "evidence/cited",
          fact,
          `${fact.id}: ${WANTED[fact.kind]} "${fact.name}" must cite it; ${instead}. If the source gives it no wire name, say so in "context".`,
        ),
      ];
    }
    const missing = fact.operation.filter(
      (id) => !named.some(({ operation }) => operation === undefined || operation === id),
    );
    return missing.length === 0
      ? []
      : [
          ledgerProblem(
            ledger,
            "evidence/cited",
            fact,
            `${fact.id}: "${fact.name}" of ${missing.join(", ")} does not cite it.`,
          ),
        ];
  });
};

const TRANSPORT: ReadonlySet<string> = new Set(["accept", "content-length", "content-type", "host"]);

type Matcher = (fact: Fact, element: EvidenceElement, bundle: unknown) => boolean;

const WANTED: Partial<Record<Fact["kind"], string>> = {
  endpoint: "the operation",
  field: "the property, parameter or header",
  status: "the response (or an example of it)",
};

const MATCHERS: Partial<Record<Fact["kind"], Matcher>> = {
  endpoint: (fact, element) => element.kind === "operation" && element.name === fact.name,
  field: (fact, element, bundle) => isField(leafName(fact.name ?? ""), element, bundle),
  status: (fact, { kind, part }) => (kind === "response" || kind === "example") && part === fact.name,
};

/** `address.city` and `data[].city` are about `city`. */
export function leafName(name: string): string {
  return name.split(".").at(-1)?.replaceAll("[]", "") ?? name;
}

function isField(name: string, element: EvidenceElement, bundle: unknown): boolean {
  switch (element.kind) {
    case "property":
      return element.name === name;
    case "parameter":
    case "header":
      return element.part === "header" || element.kind === "header"
        ? sameHeader(element.name, name)
        : element.name === name;
    case "securityScheme":
      return sameHeader(schemeHeader(element.name, bundle), name);
    default:
      return false;
  }
}

const sameHeader = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

function schemeHeader(scheme: string, bundle: unknown): string {
  const schemes = asRecord(asRecord(asRecord(bundle)?.components)?.securitySchemes);
  const { type, name } = asRecord(schemes?.[scheme]) ?? {};
  return type === "apiKey" ? String(name) : "authorization";
}
