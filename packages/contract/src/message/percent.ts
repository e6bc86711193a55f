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
