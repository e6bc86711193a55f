/** What a path is made of that needs no look: letters, digits and signs that stand for themselves. */
const plain = /^[\w/.~!$&'()*+,;=:@-]*$/;

/**
 * One spelling for a path, or a part of one: percent-encoding of characters that need none is taken back, so that
 * `%7Ejane` and `~jane` are one path, and what a URL cannot hold is percent-encoded, as `ß` in a request that was noted
 * down as somebody typed it.
 */
export function normalPath(path: string): string {
  if (plain.test(path)) {
    return path;
  }
  return path
    .toWellFormed()
    .replace(/[^!-~]+|["<>[\]\\^`{|}]/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}

/** Like {@link normalPath}, for text of a description, in which a percent sign can stand for itself. */
export function literalPath(text: string): string {
  return normalPath(text.replace(/%(?![0-9a-f]{2})/gi, "%25"));
}
