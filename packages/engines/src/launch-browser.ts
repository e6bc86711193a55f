import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-sandbox",
  // Nothing outside can be reached, whatever a page or the browser itself tries.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts a headless browser with an empty profile of its own. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, env: { ...Object.fromEntries(inherited), ...env }, args: quiet });
}
