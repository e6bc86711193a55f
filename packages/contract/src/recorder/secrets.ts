/** Sensitive names and the values that one exchange showed under them. */
export interface Secrets {
  /** Stands for what was taken out. */
  readonly marker: string;
  /** Whether values of this name are sensitive. */
  has(name: string | undefined): boolean;
  /** Remembers a value when its name is sensitive, with the place it stands at. */
  note(name: string | undefined, value: string, pointer: string): void;
  /** Remembers a place. */
  mark(pointer: string): void;
  /** A text without the values remembered so far. */
  clean(text: string): string;
  /** A URL without them, percent-encoded or not. */
  cleanUrl(url: string): string;
  /** The places remembered. */
  pointers(): readonly string[];
}

const marker = "REDACTED";

/** Shorter values occur by chance; they are replaced where they stand, not everywhere. */
const shortest = 4;

const tooCommon: ReadonlySet<string> = new Set(["true", "false", "null", marker]);

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The ways a value can be written in a text, a URL or a JSON string. */
function spellings(value: string): string[] {
  const encoded = encodeURIComponent(value);
  return [value, encoded, encoded.replaceAll("%20", "+"), JSON.stringify(value).slice(1, -1)];
}

/** @param names in lower case */
export function createSecrets(names: ReadonlySet<string>): Secrets {
  const values = new Set<string>();
  const places = new Set<string>();
  let pattern: RegExp | undefined;

  function has(name: string | undefined): boolean {
    return name !== undefined && names.has(name.toLowerCase());
  }

  function clean(text: string): string {
    if (values.size === 0) {
      return text;
    }
    if (pattern === undefined) {
      // Long values first, so that no part of one stays behind.
      const all = [...new Set([...values].flatMap(spellings))].sort((left, right) => right.length - left.length);
      pattern = new RegExp(all.map(escapeRegExp).join("|"), "gi");
    }
    return text.replace(pattern, marker);
  }

  return {
    marker,
    has,
    note(name, value, pointer) {
      if (!has(name) || value === "") {
        return;
      }
      places.add(pointer);
      const isShortNumber = /^\d{1,5}$/.test(value);
      if (value.length >= shortest && !isShortNumber && !tooCommon.has(value)) {
        values.add(value);
        pattern = undefined;
      }
    },
    mark: (pointer) => void places.add(pointer),
    clean,
    cleanUrl(url) {
      const [address = "", query] = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, `$1${marker}@`).split(/\?(.*)/s);
      if (query === undefined) {
        return clean(address);
      }
      const pairs = query.split("&").map((pair) => {
        const equals = pair.indexOf("=");
        const name = equals < 0 ? pair : pair.slice(0, equals);
        return equals >= 0 && has(safeDecode(name)) ? `${name}=${marker}` : clean(pair);
      });
      return `${clean(address)}?${pairs.join("&")}`;
    },
    pointers: () => [...places],
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
