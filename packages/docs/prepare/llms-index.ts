import type { ProviderSummary } from "./describe-provider.ts";

/** A guide as the index and the Markdown copies need it. */
export interface Guide {
  slug: string;
  title: string;
  description: string;
  /** Place in the sidebar. */
  order: number;
  text: string;
}

/** `llms.txt`: what the site holds as plain text, with links. */
export function llmsIndex(providers: ProviderSummary[], guides: Guide[]): string {
  return [
    "# Railspec",
    "> Typed, evidence-backed clients for crypto and payment providers whose only documentation is prose.",
    "## Guides",
    guides.map(({ slug, title, description }) => `- [${title}](/guides/${slug}.md): ${description}`).join("\n"),
    "## Providers",
    providers
      .map(
        ({ name, summary, pages, operations }) =>
          `- [${name}](${pages.markdown}): ${summary} (${operations.length} operations)`,
      )
      .join("\n"),
    "## OpenAPI descriptions",
    providers.map(({ name, pages }) => `- [${name}](${pages.bundle})`).join("\n"),
    "",
  ].join("\n\n");
}
