import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { didYouMean } from "../../evidence/nearest.ts";
import { contextReader } from "../support/context-reader.ts";
import { schemaAt } from "../support/schema-at.ts";

/** What each style of paging declares: its parameters, and JSON pointers into the body of the answer. */
const STYLES: Readonly<
  Record<string, { readonly parameters: readonly string[]; readonly pointers: readonly string[] }>
> = {
  page: { parameters: ["page", "size"], pointers: ["items", "total-pages", "total"] },
  offset: { parameters: ["offset", "limit"], pointers: ["items", "total"] },
};

/** `x-pagination` names parameters and places in the answer that exist, so that paging works when it is generated. */
export const paginationResolves: Oas3Rule = () => {
  let shared: unknown[] = [];
  return {
    PathItem(item) {
      shared = item.parameters ?? [];
    },
    Operation(operation, context) {
      const pagination = asRecord(asRecord(operation)?.["x-pagination"]);
      if (pagination === undefined) {
        return;
      }
      const place = context.location.child("x-pagination");
      const style = STYLES[String(pagination.style)];
      if (style === undefined) {
        const message = `\`style\` is one of ${Object.keys(STYLES).join(", ")}.${didYouMean(String(pagination.style), Object.keys(STYLES))}`;
        context.report({ message, location: place.child("style") });
        return;
      }
      const site: Site = { pagination, place, context };
      const parameters = [...shared, ...(operation.parameters ?? [])].map((raw) =>
        asRecord(context.resolve(raw as object).node),
      );
      checkParameters(style.parameters, parameters, site);
      checkPointers(style.pointers, answer(operation.responses, context), site);
      for (const key of Object.keys(pagination).filter(
        (name) => ![...style.parameters, ...style.pointers, "style"].includes(name),
      )) {
        const known = didYouMean(key, [...style.parameters, ...style.pointers]);
        context.report({
          message: `\`x-pagination\` of this style has no member \`${key}\`.${known}`,
          location: place.child(key),
        });
      }
    },
  };
};

interface Site {
  readonly pagination: Readonly<Record<string, unknown>>;
  readonly place: Location;
  readonly context: UserContext;
}

function checkParameters(
  keys: readonly string[],
  parameters: readonly (Readonly<Record<string, unknown>> | undefined)[],
  site: Site,
): void {
  for (const key of keys) {
    const [[where, name] = [], ...more] = Object.entries(asRecord(site.pagination[key]) ?? {});
    if (where === undefined || more.length > 0) {
      site.context.report({
        message: `\`${key}\` names one parameter, for example \`{ query: ${key} }\`.`,
        location: site.place,
      });
      continue;
    }
    if (!parameters.some((parameter) => parameter?.in === where && parameter.name === name)) {
      const names = parameters
        .filter((parameter) => parameter?.in === where)
        .map((parameter) => String(parameter?.name));
      const message = `The operation has no ${where} parameter "${String(name)}".${didYouMean(String(name), names)}`;
      site.context.report({ message, location: site.place.child(key) });
    }
  }
}

function checkPointers(
  keys: readonly string[],
  body: { schema: unknown; at: Location } | undefined,
  { pagination, place, context }: Site,
): void {
  if (pagination.items === undefined) {
    context.report({ message: "`items` is missing: the JSON pointer of the page's array.", location: place });
  }
  for (const key of keys.filter((name) => pagination[name] !== undefined)) {
    const pointer = String(pagination[key]);
    const found = body && schemaAt(body.schema, body.at, pointer, contextReader(context));
    if (found === undefined) {
      context.report({ message: `The answer has nothing at ${pointer}.`, location: place.child(key) });
    } else if (key === "items" && ![asRecord(found.node)?.type].flat().includes("array")) {
      context.report({ message: `What the answer has at ${pointer} is no array.`, location: place.child(key) });
    }
  }
}

/** The JSON schema of the first successful answer. */
function answer(responses: unknown, context: UserContext): { schema: unknown; at: Location } | undefined {
  const reader = contextReader(context);
  const at = context.location.child("responses");
  const [status, raw] = Object.entries(asRecord(responses) ?? {}).find(([code]) => code.startsWith("2")) ?? [];
  const response = status === undefined ? undefined : reader.resolve(raw, at.child(status));
  const content = asRecord(asRecord(response?.node)?.content);
  const [type, media] = Object.entries(content ?? {}).find(([name]) => name.includes("json")) ?? [];
  return response === undefined || type === undefined
    ? undefined
    : { schema: asRecord(media)?.schema, at: response.at.child(["content", type, "schema"]) };
}
