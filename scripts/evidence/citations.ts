import { asRecord, ownClaim } from "./elements/claim.ts";
import { escapePointer } from "./elements/spec-reader.ts";

/** Fact ids to the places that cite them: JSON pointers into the bundle, or files. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/** Every id that any `x-evidence` of a bundled document cites, wherever it stands. */
export function citationsIn(bundle: unknown): Citations {
  const citations = new Map<string, string[]>();
  const visit = (node: unknown, pointer: string): void => {
    for (const id of ownClaim(node)?.ids ?? []) {
      citations.set(id, [...(citations.get(id) ?? []), pointer]);
    }
    for (const [key, value] of Object.entries(asRecord(node) ?? (Array.isArray(node) ? node : {}))) {
      if (key !== "x-evidence" && typeof value === "object" && value !== null) {
        visit(value, `${pointer}/${escapePointer(key)}`);
      }
    }
  };
  visit(bundle, "");
  return citations;
}

/** Every fact id that stands in these texts (rules of the sandbox, flows), by the name of the text. */
export function citationsInTexts(texts: ReadonlyMap<string, string>): Citations {
  const citations = new Map<string, string[]>();
  for (const [name, text] of texts) {
    for (const [id] of text.matchAll(/\b[A-Z]-[EFSROPI]\d+\b/g)) {
      citations.set(id, [...new Set([...(citations.get(id) ?? []), name])]);
    }
  }
  return citations;
}
