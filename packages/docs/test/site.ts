import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listOperations, type OperationEntry } from "../prepare/list-operations.ts";
import type { EditionName } from "../prepare/page-paths.ts";
import { readSpecs, type SpecInput } from "../prepare/read-specs.ts";

/** The built site that the tests look at. */
export const siteFolder: string = fileURLToPath(new URL("../dist", import.meta.url));

if (!existsSync(join(siteFolder, "index.html"))) {
  throw new Error(`The site is not built: run "npm run build" at the root first`);
}

/** The specs that the site must show. */
export const specs: SpecInput[] = readSpecs(fileURLToPath(new URL("../../../specs", import.meta.url)));

/** An operation with the page that must show it. */
export interface ExpectedPage extends OperationEntry, EditionName {
  page: string;
}

/** Every operation of every spec. */
export const operationPages: ExpectedPage[] = specs.flatMap(({ id, edition, document }) =>
  listOperations(document).map((entry) => ({
    ...entry,
    id,
    edition,
    page: `${rootOf({ id, edition })}operations/${entry.operation.operationId.toLowerCase()}/`,
  })),
);

/** One operation page of each description, the first. */
export const sampleOperations: ExpectedPage[] = specs.flatMap(({ id, edition }) =>
  operationPages.filter((expected) => expected.id === id && expected.edition === edition).slice(0, 1),
);

/** Where the pages of a description stand. */
export function rootOf({ id, edition }: EditionName): string {
  return edition === "documented" ? `/${id}/` : `/${id}/${edition}/`;
}

/** The text of a page of the site. */
export function readPage(path: string): string {
  return readFileSync(join(siteFolder, path, "index.html"), "utf8");
}

/** All HTML files of the site, as paths from its root. */
export function listHtml(): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file.replaceAll("\\", "/")}`);
}
