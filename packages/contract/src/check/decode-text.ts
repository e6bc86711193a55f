import type { ContentType } from "../message/content-type.ts";

/** Text of a body or part; undefined when the bytes are not in the character set, or it is unknown. */
export function decodeText(bytes: Uint8Array, type: ContentType): string | undefined {
  try {
    return new TextDecoder(type.parameters.get("charset") ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
