import { type ContentType, fitOf, isJsonType, parseContentType } from "../message/content-type.ts";
import { decompress } from "../message/decompress.ts";
import { type Headers, headerValue } from "../message/headers.ts";
import type { MediaType } from "../model/operation.ts";
import { mapPlace } from "../schema/map-place.ts";
import { checkValue } from "./check-value.ts";
import { readBody } from "./read-body.ts";
import type { Report } from "./report.ts";

/** A body that is there, with what the spec says about it. */
export interface BodyCheck {
  readonly content: readonly MediaType[];
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Pointer and trail of what holds `content`. */
  readonly specPointer: string;
  readonly trail: readonly string[];
}

interface Choice {
  readonly mediaType: MediaType;
  readonly type: ContentType;
}

function best(content: readonly MediaType[], type: ContentType): MediaType | undefined {
  let found: MediaType | undefined;
  let fit = 0;
  for (const mediaType of content) {
    const here = fitOf(type, mediaType.range);
    if (here > fit) {
      found = mediaType;
      fit = here;
    }
  }
  return found;
}

function choose(report: Report, { content, headers, specPointer, trail }: BodyCheck): Choice | undefined {
  const written = headerValue(headers, "content-type");
  const ranges = content.map(({ range }) => range).join(", ");
  const place = { pointer: "/headers/content-type", specPointer: `${specPointer}/content`, trail };
  if (written === undefined || written.trim() === "") {
    report.add("missing-content-type", { ...place, message: `has a body but no content type; documented: ${ranges}` });
    const [only] = content;
    const type = only === undefined || content.length > 1 ? undefined : parseContentType(only.range);
    return only === undefined || type === undefined ? undefined : { mediaType: only, type };
  }
  const type = parseContentType(written);
  const mediaType = type === undefined ? undefined : best(content, type);
  if (type === undefined || mediaType === undefined) {
    const what = type === undefined ? "is no media type" : `is ${type.essence}`;
    report.add("undocumented-content-type", {
      ...place,
      message: `${what}; documented: ${ranges}`,
      subject: type?.essence ?? "",
    });
    return undefined;
  }
  return { mediaType, type };
}

/** Checks content type, readability and schema of a body. */
export function checkBody(report: Report, check: BodyCheck): void {
  const choice = choose(report, check);
  if (choice === undefined) {
    return;
  }
  const { mediaType, type } = choice;
  report.observer.mediaType?.(mediaType, report.direction);
  const { schema, trail } = mediaType;
  const bytes = decompress(check.bytes, headerValue(check.headers, "content-encoding"));
  const reading = readBody(report, mediaType, type, bytes);
  const place = { pointer: "/body", specPointer: mediaType.pointer, trail };
  if (reading === "unreadable type") {
    if (schema !== undefined && Object.keys(schema.schema).some((keyword) => keyword !== "description")) {
      const isBinary = /^(?:application\/octet-stream|application\/pdf|image\/|audio\/|video\/|font\/)/.test(
        type.essence,
      );
      if (!isBinary) {
        report.add("unchecked-body", { ...place, message: `bodies of the type ${type.essence} cannot be checked` });
      }
    }
    return;
  }
  if ("problem" in reading) {
    report.add("malformed-body", { ...place, message: reading.problem });
    return;
  }
  for (const pointer of reading.repeated ?? []) {
    const message = "stands in its object more than once; readers differ in which value counts";
    const general = schema === undefined ? pointer : mapPlace(schema, reading.value, pointer);
    report.add("repeated-member", {
      ...place,
      pointer: place.pointer + pointer,
      place: place.pointer + general,
      message,
    });
  }
  if (schema !== undefined) {
    const inexact = reading.inexact === undefined ? {} : { inexact: reading.inexact };
    checkValue(report, {
      node: schema,
      value: reading.value,
      pointer: "/body",
      trail,
      rule: "body-schema",
      isTyped: isJsonType(type.essence),
      ...inexact,
    });
  }
}
