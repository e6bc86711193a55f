import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * Puts a content security policy into every page of a built site, so that a page can reach nothing but its own origin
 * and runs no inline script but those it was built with.
 *
 * @returns the number of pages
 * @throws Error naming a page without a place for the policy
 */
export function sealPages(site: string): number {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const file = join(site, page);
    const html = readFileSync(file, "utf8");
    if (!charset.test(html)) {
      throw new Error(`${page} has no charset that the policy could follow`);
    }
    writeFileSync(
      file,
      html.replace(charset, (tag) => `${tag}${policyTag(html)}`),
    );
  }
  return pages.length;
}

function policyTag(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const directives = [
    "default-src 'self'",
    // The search runs WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(hashes)].join(" "),
    // The highlighted code samples carry their colours in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}">`;
}
