import { readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";
import type { ProviderSummary } from "./prepare/describe-provider.ts";
import { fileStem } from "./prepare/page-paths.ts";

// build.ts has written it just before.
const providers = JSON.parse(
  readFileSync(new URL(".railspec/site/providers.json", import.meta.url), "utf8"),
) as ProviderSummary[];

export default defineConfig({
  publicDir: ".railspec/site/public",
  cacheDir: "node_modules/.astro",
  devToolbar: { enabled: false },
  // The overview of a provider is ours (src/pages), in place of the plugin's.
  prerenderConflictBehavior: "ignore",
  integrations: [
    starlight({
      title: "Railspec",
      description: "Typed, evidence-backed clients for providers whose only documentation is prose",
      customCss: ["./src/styles/site.css"],
      pagination: false,
      credits: false,
      sidebar: [
        { label: "Start", items: [{ label: "Providers", link: "/" }, { autogenerate: { directory: "guides" } }] },
        ...openAPISidebarGroups,
      ],
      plugins: [
        starlightOpenAPI(
          providers.map(({ id, edition, name, pages }) => ({
            base: pages.overview,
            schema: `.railspec/site/documents/${fileStem({ id, edition })}.json`,
            sidebar: { label: name, operations: { badges: true } },
          })),
        ),
        {
          name: "railspec",
          hooks: {
            "config:setup": ({ addRouteMiddleware }) => {
              addRouteMiddleware({ entrypoint: "./src/route-data.ts", order: "post" });
            },
          },
        },
      ],
    }),
  ],
});
