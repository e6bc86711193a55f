import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decorateDocument } from "./decorate-document.ts";
import { describeProvider, type ProviderSummary } from "./describe-provider.ts";
import { evidencePage } from "./evidence-page.ts";
import { llmsIndex } from "./llms-index.ts";
import { markdownReference } from "./markdown-reference.ts";
import { overviewPage } from "./overview-page.ts";
import { documented, fileStem } from "./page-paths.ts";
import { readGuides } from "./read-guides.ts";
import { readSpecs, type SpecInput } from "./read-specs.ts";
import { visitElements } from "./visit-elements.ts";

/** The folders that preparing reads and writes. */
export interface InputFolders {
  specs: string;
  guides: string;
  /** Files that go into the site as they are. */
  assets: string;
  /** Emptied first; then holds `providers.json`, `documents/`, `pages/` and the site's `public/` files. */
  inputs: string;
}

/** Writes all that Astro builds the site from, and tells what it found. */
export function writeInputs({ specs, guides: guidesFolder, assets, inputs }: InputFolders): ProviderSummary[] {
  const specInputs = readSpecs(specs);
  const guides = readGuides(guidesFolder);
  const site = join(inputs, "public");
  rmSync(inputs, { recursive: true, force: true });
  for (const folder of [join(inputs, "documents"), join(site, "openapi"), join(site, "guides")]) {
    mkdirSync(folder, { recursive: true });
  }
  cpSync(assets, site, { recursive: true });
  const providers = specInputs.map((spec) => writeProvider(spec, inputs));
  for (const { slug, text } of guides) {
    writeFileSync(join(site, "guides", `${slug}.md`), text);
  }
  writeFileSync(join(site, "llms.txt"), llmsIndex(providers, guides));
  writeFileSync(join(inputs, "providers.json"), JSON.stringify(providers));
  return providers;
}

function writeProvider(spec: SpecInput, inputs: string): ProviderSummary {
  const { id, edition, ledger, published } = spec;
  const provider = describeProvider(spec);
  const document = decorateDocument(spec);
  const pages = join(inputs, "pages", provider.pages.overview);
  mkdirSync(pages, { recursive: true });
  const overview = overviewPage(provider, document, ledger);
  writeFileSync(join(pages, "index.md"), overview);
  if (ledger !== undefined && edition === documented) {
    writeFileSync(join(pages, "evidence.md"), evidencePage(id, ledger));
  }
  const site = join(inputs, "public");
  writeFileSync(join(site, provider.pages.bundle), published);
  writeFileSync(join(site, provider.pages.markdown), markdownReference(provider, overview, document));
  visitElements(document, setEvidenceApart);
  // The overview says what a tag is for; with a description each tag would get one more page that says nothing else.
  const tags = document.tags?.map(({ name }) => ({ name })) ?? [];
  writeFileSync(join(inputs, "documents", `${fileStem(spec)}.json`), JSON.stringify({ ...document, tags }));
  return provider;
}

/** Marks the line that the pipeline has added to a description, so that the page can show it smaller. */
function setEvidenceApart(element: { description?: unknown }): void {
  if (typeof element.description === "string") {
    element.description = element.description.replaceAll(/^Evidence: .*$/gm, "<small>$&</small>");
  }
}
