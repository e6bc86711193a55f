/** Whether a text looks like an object or a list, and so can hold sensitive names. */
export function isContainer(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

/** Whether a text has no names in it that nobody reads; one in UTF-16 only looks like UTF-8. */
export function isPlainText(text: string): boolean {
  return !isContainer(text) && !text.includes("\0");
}
