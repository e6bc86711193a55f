/** How deep arrays and objects may stand in each other: with schemas of compositions, time grows with its cube. */
const deepestNesting = 320;

/** A text is JSON, as far as it was read, but nested too deeply to be checked. */
export class NestingError extends SyntaxError {
  override readonly name = "NestingError";

  constructor() {
    super(`it is nested more than ${deepestNesting} levels deep`);
  }
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Where the string that begins at a quote ends, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (; end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) {
      before -= 1;
    }
    if ((end - before) % 2 === 1) {
      return end;
    }
  }
  return text.length;
}

/** Whether a text has enough brackets to be nested too deeply; most have not, and looking for them is quick. */
function hasManyBrackets(text: string): boolean {
  let left = deepestNesting;
  for (const bracket of "[{") {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      left -= 1;
      if (left < 0) {
        return true;
      }
    }
  }
  return false;
}

/**
 * Refuses a JSON text that is nested too deeply.
 *
 * @throws {NestingError}
 */
export function checkNesting(text: string): void {
  if (text.length <= deepestNesting || !hasManyBrackets(text)) {
    return;
  }
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (code === openList || code === openObject) {
      depth += 1;
      if (depth > deepestNesting) {
        throw new NestingError();
      }
    } else if (code === closeList || code === closeObject) {
      depth -= 1;
    }
  }
}
