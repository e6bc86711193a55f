import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { editionNames } from "../pipeline/editions.ts";
import { clientTemplate, corrections } from "../templates/client.ts";
import { listProviders, root } from "../workspace.ts";

/** Files of a client that are its own to write; every other hand-written file must read as the template has it. */
const own = new Set(["src/auth.ts", "test/auth.ts", "test/auth.test.ts", "README.md", "CHANGELOG.md"]);
const generated = ["types", "operations", "evidence", "checks", "validate", "schemas", "msw"].map(
  (name) => `src/generated/${name}.gen.ts`,
);

/** Where a client package departs from the shape all of them share (the one `new-provider` writes). */
export function checkClientShape(): string[] {
  return listProviders().flatMap((provider) => {
    const { client } = provider;
    const place = (file: string): string => relative(root, join(client, file));
    const editions = editionNames(provider);
    const template = clientTemplate({ id: provider.id, title: title(provider.id), editions });
    const problems = [...template.keys(), ...generated]
      .filter((file) => !existsSync(join(client, file)))
      .map((file) => `${place(file)}: missing; every client has it (see CONTRIBUTING.md, "Add a provider")`);
    for (const [file, text] of template) {
      if (
        !own.has(file) &&
        existsSync(join(client, file)) &&
        !sameText(readFileSync(join(client, file), "utf8"), text, file)
      ) {
        problems.push(
          `${place(file)}: differs from the shape all clients share (scripts/templates/client.ts); change the template or put it back`,
        );
      }
    }
    const corrected = corrections({ id: provider.id, title: "", editions }).flatMap((name) =>
      generated.map((file) => file.replace("generated/", `generated/${name}/`)),
    );
    const known = new Set([...template.keys(), ...own, ...generated, ...corrected]);
    const extra = globSync("**/*", {
      cwd: client,
      exclude: (entry) => ["node_modules", "dist", ".railspec", ".turbo"].includes(entry.name),
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(client, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((file) => !(known.has(file) || file.endsWith(".tsbuildinfo")));
    return [
      ...problems,
      ...extra.map(
        (file) =>
          `${place(file)}: no other client has such a file; wire code belongs to the spec or to packages/runtime`,
      ),
    ];
  });
}

/** Writes the shared files of every client as the template has them, and its own ones where they are missing. */
export function fixClientShape(): void {
  for (const provider of listProviders()) {
    const subject = { id: provider.id, title: title(provider.id), editions: editionNames(provider) };
    for (const [file, text] of clientTemplate(subject)) {
      const path = join(provider.client, file);
      const present = existsSync(path);
      if (present ? !(own.has(file) || sameText(readFileSync(path, "utf8"), text, file)) : true) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  }
}

/** The provider's name in words, as its spec's package states it. */
export function title(id: string): string {
  const description = JSON.parse(readFileSync(join(root, "specs", id, "package.json"), "utf8")).description as string; // our own file, written by new-provider
  return description.replace(/^OpenAPI 3\.1 description of the (.*) API with its evidence$/, "$1");
}

/**
 * Same words in any layout: the formatter wraps lines and sorts imports by the names in them, which differ per client.
 * A version is a client's own.
 */
function sameText(actual: string, expected: string, file: string): boolean {
  const words = (text: string): string => {
    const compared = file === "package.json" ? text.replace(/"version": "[^"]*"/, "") : text;
    return (compared.match(/\w+|[^\w\s,;]/g) ?? []).sort().join(" ");
  };
  return words(actual) === words(expected);
}
