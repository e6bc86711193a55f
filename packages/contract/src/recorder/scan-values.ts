/** A value in a text that nobody can read, as far as it can be told. */
export interface ScannedValue {
  readonly text: string;
  /** Whether a name before it or around it is sensitive. */
  readonly isNamed: boolean;
  /** Whether it is a name itself. */
  readonly isName: boolean;
  /** Whether it stands in an object, but no name before it. */
  readonly isStray: boolean;
}

interface Frame {
  readonly isObject: boolean;
  /** Whether what is around it is sensitive. */
  readonly isNamed: boolean;
  /** Of what is read next; undefined before a name. */
  name: string | undefined;
}

// A quote that is never closed reaches to the end, an apostrophe is a quote only within its line.
const piece = /"[^"\\]*(?:\\.[^"\\]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'|[{}[\],]|[^\s{}[\],"][^{}[\],"\n]*/gs;
const colon = /\s*(?::|=>?)/y;
const pair = /^(?:-\s+)*([^\s:=]+)\s*(?::|=>?)(.*)$/s;

function unquoted(source: string): string {
  const [quote = ""] = source;
  const inner = source.length > 1 && source.endsWith(quote) ? source.slice(1, -1) : source.slice(1);
  try {
    return JSON.parse(`"${inner.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1))}"`);
  } catch {
    return inner.replace(/\\(.)/gs, "$1");
  }
}

class Scanner {
  readonly #isSensitive: (name: string) => boolean;
  readonly #found: ScannedValue[] = [];
  readonly #frames: Frame[] = [];
  #frame: Frame = { isObject: false, isNamed: false, name: undefined };

  constructor(isSensitive: (name: string) => boolean) {
    this.#isSensitive = isSensitive;
  }

  scan(text: string): readonly ScannedValue[] {
    piece.lastIndex = 0;
    for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
      const [source] = match;
      const end = piece.lastIndex;
      piece.lastIndex = this.#step(source, text, end);
    }
    return this.#found;
  }

  /** @returns where to read on */
  #step(source: string, text: string, end: number): number {
    if (source === "{" || source === "[") {
      this.#frames.push(this.#frame);
      this.#frame = { isObject: source === "{", isNamed: this.#isNamed(), name: undefined };
    } else if (source === "}" || source === "]") {
      this.#frame = this.#frames.pop() ?? this.#frame;
    } else if (source === ",") {
      this.#frame.name = this.#frame.isObject ? undefined : this.#frame.name;
    } else if (/^(?:"|'.*'$)/s.test(source)) {
      return this.#quoted(unquoted(source), text, end);
    } else {
      this.#plain(source.trim());
    }
    return end;
  }

  #quoted(value: string, text: string, end: number): number {
    colon.lastIndex = end;
    if (!colon.test(text)) {
      this.#add(value);
      return end;
    }
    this.#called(value);
    return colon.lastIndex;
  }

  #plain(source: string): void {
    const [, name, value = ""] = pair.exec(source) ?? [];
    if (name === undefined) {
      this.#addPlain(source);
      return;
    }
    // A time or a URL has a colon, too.
    this.#addPlain(this.#frame.name === undefined || /^\s|^$/.test(value) ? "" : source);
    this.#called(name);
    this.#addPlain(value.trim());
  }

  /** Without quotes, signs alone are what broke the text. */
  #addPlain(source: string): void {
    this.#add(/[\p{L}\p{N}]/u.test(source) ? source : "");
  }

  #called(name: string): void {
    this.#found.push({ text: name, isNamed: this.#frame.isNamed, isName: true, isStray: false });
    this.#frame.name = name;
  }

  #isNamed(): boolean {
    const { isNamed, name } = this.#frame;
    return isNamed || (name !== undefined && this.#isSensitive(name));
  }

  #add(text: string): void {
    if (text !== "") {
      const isStray = this.#frame.isObject && this.#frame.name === undefined;
      this.#found.push({ text, isNamed: this.#isNamed(), isName: false, isStray });
    }
  }
}

/**
 * Finds names and values in a text that is no JSON, but near to it (commas too many, `NaN`, single quotes, several
 * lines, an end too early), or has names before values as YAML does.
 */
export function scanValues(text: string, isSensitive: (name: string) => boolean): readonly ScannedValue[] {
  return new Scanner(isSensitive).scan(text);
}
