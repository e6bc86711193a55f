/**
 * One text that a regular expression describes, for the constructs that patterns of API descriptions use: literals,
 * classes, groups, alternatives, counts, anchors. Look-around and back-references are passed over, so the caller must
 * test the result.
 */
export function samplePattern(pattern: string, minLength: number): string {
  const shortest = new PatternSampler(pattern, 0).sample();
  return shortest.length >= minLength ? shortest : new PatternSampler(pattern, minLength - shortest.length).sample();
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_ .,:/@+=";

/** Reads a pattern from left to right and writes the first text that fits. */
class PatternSampler {
  readonly #pattern: string;
  #at = 0;
  #extra: number;

  /** @param extra how many characters open-ended counts should add. */
  constructor(pattern: string, extra: number) {
    this.#pattern = pattern;
    this.#extra = extra;
  }

  sample(): string {
    return this.#alternatives();
  }

  #alternatives(): string {
    const first = this.#sequence();
    while (this.#pattern[this.#at] === "|") {
      this.#at += 1;
      const extra = this.#extra;
      this.#sequence();
      this.#extra = extra;
    }
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== "|" && this.#pattern[this.#at] !== ")") {
      const atom = this.#atom();
      text += atom.repeat(this.#count(atom));
    }
    return text;
  }

  #count(atom: string): number {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#at));
    if (match === null) {
      return 1;
    }
    this.#at += match[0].length;
    const least = match[1] === undefined ? Number(match[2]) : match[1] === "+" ? 1 : 0;
    const isOpen = match[1] === "*" || match[1] === "+" || match[3] === ",";
    const most = isOpen && (match[4] ?? "") === "" ? Number.POSITIVE_INFINITY : Number(match[4] ?? least);
    const added = isOpen && atom !== "" ? Math.max(0, Math.min(Math.ceil(this.#extra / atom.length), most - least)) : 0;
    this.#extra -= added * atom.length;
    return least + added;
  }

  #atom(): string {
    const character = this.#pattern[this.#at] ?? "";
    this.#at += 1;
    switch (character) {
      case "^":
      case "$":
        return "";
      case ".":
        return "a";
      case "(":
        return this.#group();
      case "[":
        return this.#class();
      case "\\":
        return this.#escape();
      default:
        return character;
    }
  }

  #group(): string {
    const prefix = /^\?(?:[:!=]|<[!=]|<[^>]+>)/.exec(this.#pattern.slice(this.#at))?.[0] ?? "";
    this.#at += prefix.length;
    const text = this.#alternatives();
    this.#at += 1;
    return /^\?<?[!=]$/.test(prefix) ? "" : text;
  }

  #class(): string {
    const rest = this.#pattern.slice(this.#at);
    const body = /^(?:\\.|[^\]\\])*/s.exec(rest)?.[0] ?? "";
    this.#at += body.length + 1;
    const test = new RegExp(`[${body}]`, "u");
    return [...letters, ..."éЯ中!#$%&'()*;<>?[]^`{|}~\\\""].find((letter) => test.test(letter)) ?? "a";
  }

  #escape(): string {
    const property = /^[1-9]\d*|^k<[^>]*>|^[pP]\{[^}]*\}|^u\{[0-9a-fA-F]+\}|^u[0-9a-fA-F]{4}|^x[0-9a-fA-F]{2}|^./s.exec(
      this.#pattern.slice(this.#at),
    );
    const code = property?.[0] ?? "";
    this.#at += code.length;
    if (/^(?:[bB1-9]|k<)/.test(code)) {
      return "";
    }
    const test = new RegExp(`^\\${code}$`, "u");
    return [...letters, "\t", "\n", "é"].find((letter) => test.test(letter)) ?? code;
  }
}
