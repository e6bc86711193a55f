/**
 * Decodes percent-encoding; undefined when it is broken or not UTF-8.
 *
 * @param plus whether `+` means a space, as in query strings and forms.
 */
export function percentDecode(text: string, plus: boolean): string | undefined {
  const spaced = plus && text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) {
    return spaced;
  }
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}

/** How characters are escaped that a place of a message cannot hold: not at all, as in URLs, or as in forms. */
export type Escapes = "none" | "percent" | "form";

/** Undoes the escapes of a text; undefined when they are broken. */
export function unescapeText(text: string, escapes: Escapes): string | undefined {
  return escapes === "none" ? text : percentDecode(text, escapes === "form");
}
