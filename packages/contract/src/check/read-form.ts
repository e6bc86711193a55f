import type { JsonValue } from "../json.ts";
import { type Pair, splitPairs } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import { readJson } from "../message/read-json.ts";
import type { MediaType } from "../model/operation.ts";
import { createDecoder, type Decoded, type Decoder } from "../parameter/decode-parameter.ts";
import { propertyNode, wants } from "../parameter/expected-types.ts";
import type { Report } from "./report.ts";

function readProperty(mediaType: MediaType, name: string, pairs: readonly Pair[], decoder: Decoder): Decoded {
  const schema = mediaType.schema && propertyNode(mediaType.schema, name);
  const encoding = mediaType.encoding.get(name);
  const isDocument =
    encoding?.style === undefined &&
    (encoding?.contentType?.some((type) => type.includes("json")) ?? (schema !== undefined && wants(schema, "object")));
  const raw = pairs.map((pair) => pair.raw);
  if (!isDocument) {
    const style = encoding?.style ?? "form";
    return decoder.values({ name, style, explode: encoding?.explode ?? style === "form", schema }, raw);
  }
  const text = percentDecode(raw[0] ?? "", true);
  if (text === undefined) {
    return { problem: "broken percent-encoding" };
  }
  try {
    return { value: readJson(text).value };
  } catch {
    return { value: text };
  }
}

/** Reads a form body into an object, each property by its encoding. */
export function readForm(report: Report, mediaType: MediaType, text: string): Decoded {
  const { validators } = report.spec;
  const decoder = createDecoder((node, value) => validators.errors(node, report.direction, value).length === 0, true);
  const values = new Map<string, JsonValue>();
  const deep = [...mediaType.encoding].filter(([, { style }]) => style === "deepObject").map(([name]) => name);
  const groups = Map.groupBy(splitPairs(text), (pair) => {
    return deep.find((name) => pair.name.startsWith(`${name}[`)) ?? pair.name;
  });
  for (const [name, pairs] of groups) {
    const schema = mediaType.schema && propertyNode(mediaType.schema, name);
    const decoded = deep.includes(name)
      ? decoder.fields(
          { name, style: "deepObject", explode: true, schema },
          pairs.map((pair) => ({ path: pair.name.slice(name.length + 1, -1).split("]["), raw: pair.raw })),
        )
      : readProperty(mediaType, name, pairs, decoder);
    if ("problem" in decoded) {
      return { problem: `${JSON.stringify(name)}: ${decoded.problem}` };
    }
    values.set(name, decoded.value);
  }
  // Names such as `__proto__` become properties like all others.
  return { value: Object.fromEntries(values) };
}
