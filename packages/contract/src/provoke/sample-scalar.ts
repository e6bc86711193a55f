import { type JsonObject, type JsonValue, own } from "../json.ts";
import { formatSamples } from "./format-samples.ts";
import { samplePattern } from "./sample-pattern.ts";

/** The number that a keyword holds. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** A number within the bounds and steps of the keywords. */
export function sampleNumber(keywords: JsonObject, isWhole: boolean): number {
  const step = numberOf(own(keywords, "multipleOf")) ?? (isWhole ? 1 : 0.5);
  const exclusiveMinimum = numberOf(own(keywords, "exclusiveMinimum"));
  const exclusiveMaximum = numberOf(own(keywords, "exclusiveMaximum"));
  const minimum =
    numberOf(own(keywords, "minimum")) ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const maximum =
    numberOf(own(keywords, "maximum")) ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  const wished = minimum ?? Math.min(1, maximum ?? 1);
  // Rounding to the grid in decimal, so that 0.1 + 0.2 does not leave it.
  const onGrid = Number((Math.ceil(wished / step - 1e-9) * step).toPrecision(12));
  return Object.is(onGrid, -0) ? 0 : onGrid;
}

/** A text of the format, pattern or length that the keywords ask for. */
export function sampleString(keywords: JsonObject): string {
  const format = own(keywords, "format");
  const known = typeof format === "string" ? formatSamples[format]?.good : undefined;
  if (known !== undefined) {
    return known;
  }
  const minLength = numberOf(own(keywords, "minLength")) ?? 0;
  const pattern = own(keywords, "pattern");
  if (typeof pattern === "string") {
    return samplePattern(pattern, minLength);
  }
  const maxLength = numberOf(own(keywords, "maxLength")) ?? Number.POSITIVE_INFINITY;
  const text = "sample".slice(0, Math.min(6, maxLength));
  return text.padEnd(minLength, "a");
}
