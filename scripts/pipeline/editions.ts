import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import type { Provider } from "../workspace.ts";
import { applyOverlay, type Json, type Overlay } from "./apply-overlay.ts";

/**
 * One edition of a description. The first one, `documented`, is `openapi.yaml` as written; each `<name>.overlay.yaml` beside
 * it gives another, kept where the documentation is known to be wrong.
 */
export interface Edition {
  readonly name: string;
  /** Name in `redocly.yaml`, under which an edition may depart from the ruleset: `chainvet`, `chainvet@corrected`. */
  readonly alias: string;
  /** File name of the bundle: `openapi.json`, `openapi.corrected.json`. */
  readonly bundle: string;
  /** The whole root document as YAML, for an edition made by an overlay. */
  readonly source?: string;
}

/** Names of a provider's editions, `documented` first. */
export function editionNames(provider: Provider): string[] {
  const overlays = readdirSync(provider.spec).filter((file) => file.endsWith(".overlay.yaml"));
  return ["documented", ...overlays.map((file) => file.replace(/\.overlay\.yaml$/, "")).sort()];
}

/** The editions of a provider. Throws where an overlay does not fit the description it changes. */
export function readEditions(provider: Provider): Edition[] {
  return editionNames(provider).map((name) => {
    if (name === "documented") {
      return { name, alias: provider.id, bundle: "openapi.json" };
    }
    const document = parse(readFileSync(provider.entry, "utf8")) as Json; // YAML holds JSON values here
    const overlay = parse(readFileSync(join(provider.spec, `${name}.overlay.yaml`), "utf8")) as Overlay; // its actions are checked while they are applied
    return {
      name,
      alias: `${provider.id}@${name}`,
      bundle: `openapi.${name}.json`,
      source: stringify(applyOverlay(document, overlay)),
    };
  });
}
