import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import providers from "../.railspec/site/providers.json";

/** Puts the evidence page of each provider into the sidebar, beside its overview. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route }, url }) => {
  const here = url.pathname.replace(/\/?$/, "/");
  for (const { name, pages } of providers) {
    // Editions of one provider share its evidence.
    const group = route.sidebar.find((entry) => entry.type === "group" && entry.label === name);
    if (group?.type === "group" && pages.evidence !== undefined) {
      group.entries.splice(1, 0, {
        type: "link",
        label: "What is known",
        href: pages.evidence,
        isCurrent: here === pages.evidence,
        badge: undefined,
        attrs: {},
      });
    }
  }
});
