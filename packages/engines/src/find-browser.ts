import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { BrowserProgram } from "./browser-program.ts";
import { bundledChromium } from "./bundled-chromium.ts";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * Finds a Chromium that starts here: the one that `CHROME_PATH` names, the one from npm, one of the system.
 *
 * @throws Error telling what was tried, why it did not do, and how to get one
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") {
    const program = { executablePath: CHROME_PATH, env: {} };
    const problem = whyNot(program);
    if (problem !== undefined) {
      throw new Error(`CHROME_PATH=${CHROME_PATH} does not start: ${problem}`);
    }
    return program;
  }
  const tried: string[] = [];
  try {
    const program = await bundledChromium();
    const problem = whyNot(program);
    if (problem === undefined) {
      return program;
    }
    tried.push(`@sparticuz/chromium: ${problem}`);
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const executablePath of systemBrowsers()) {
    const program = { executablePath, env: {} };
    const problem = whyNot(program);
    if (problem === undefined) {
      return program;
    }
    tried.push(`${executablePath}: ${problem}`);
  }
  throw new Error(
    `No Chromium starts here. Install Chrome or Chromium, or set CHROME_PATH to its binary. Tried:\n${tried.join("\n")}`,
  );
}

function systemBrowsers(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const inPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...inPath, ...applications].filter((file) => existsSync(file));
}

function whyNot({ executablePath, env }: BrowserProgram): string | undefined {
  try {
    execFileSync(executablePath, ["--version"], { env: { ...process.env, ...env }, stdio: "pipe", timeout: 20_000 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
