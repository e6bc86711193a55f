import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { specTemplate } from "../templates/spec.ts";
import type { Provider } from "../workspace.ts";

/** A provider as `new-provider` writes it, in a folder of its own outside the repository. */
export function scaffold(id = "acme-pay"): Provider {
  const folder = mkdtempSync(join(tmpdir(), "railspec-"));
  const spec = join(folder, "specs", id);
  for (const [file, text] of specTemplate(id, "Acme Pay", 4199, "A")) {
    mkdirSync(dirname(join(spec, file)), { recursive: true });
    writeFileSync(join(spec, file), text);
  }
  return {
    id,
    spec,
    entry: join(spec, "openapi.yaml"),
    dist: join(spec, "dist"),
    client: join(folder, "packages/clients", id),
  };
}

/** Replaces a text that must occur in a file of the provider's spec. */
export function edit(provider: Provider, file: string, from: string, to: string): void {
  const path = join(provider.spec, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) {
    throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  }
  writeFileSync(path, text.replace(from, to));
}
