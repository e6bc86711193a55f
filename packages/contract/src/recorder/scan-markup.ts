import type { ScannedValue } from "./scan-values.ts";

const piece = /<([^<>]*)>?|[^<]+/g;
const tag = /^(\/?)([^\s/!?]+)(.*)$/s;
const attribute = /(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (source, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return (name === undefined ? character(code) : entities[String(name).toLowerCase()]) ?? source;
  });
}

/** A text without CDATA sections: what they hold is written as other text is. */
function withoutSections(text: string): string {
  const [first = "", ...rest] = text.split("<![CDATA[");
  const sections = rest.map((section) => {
    const end = section.indexOf("]]>");
    const inner = end < 0 ? section : section.slice(0, end);
    return `${inner.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}${end < 0 ? "" : section.slice(end + 3)}`;
  });
  return [first, ...sections].join("");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function* attributesOf(source: string): Generator<readonly [name: string, value: string]> {
  for (const [, name = "", double, single = ""] of source.matchAll(attribute)) {
    yield [localName(name), double ?? single];
  }
}

/** Finds what elements and attributes of an XML text hold. */
export function scanMarkup(text: string, isSensitive: (name: string) => boolean): readonly ScannedValue[] {
  const found: ScannedValue[] = [];
  const open: { readonly name: string; readonly isNamed: boolean }[] = [];
  const add = (value: string, isNamed: boolean): void => {
    for (const one of new Set([value.trim(), decoded(value).trim()])) {
      found.push({ text: one, isNamed, isName: false, isStray: false });
    }
  };
  for (const [source, inner] of withoutSections(text).matchAll(piece)) {
    const isInside = open.at(-1)?.isNamed ?? false;
    const [, slash, name, rest = ""] = tag.exec(inner ?? "") ?? [];
    if (inner === undefined) {
      add(source, isInside);
    } else if (slash === "/") {
      open.length = Math.max(
        0,
        open.findLastIndex((one) => one.name === name),
      );
    } else if (name !== undefined) {
      const isNamed = isInside || isSensitive(localName(name));
      for (const [key, value] of attributesOf(rest)) {
        add(value, isNamed || isSensitive(key));
      }
      open.push(...(rest.endsWith("/") ? [] : [{ name, isNamed }]));
    }
  }
  return found.filter(({ text: value }) => value !== "");
}
