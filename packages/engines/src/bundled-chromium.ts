import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserProgram } from "./browser-program.ts";

const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));
const parts = ["chromium.br", "al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br"];

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, unpacked once into `node_modules/.cache`,
 * with the package's own libraries (NSS and the like), so that the machine needs none but the C library.
 *
 * @throws Error on a machine that the binary is not made for
 */
export async function bundledChromium(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`it is made for linux-x64, this is ${process.platform}-${process.arch}`);
  }
  const packageFolder = new URL("../", import.meta.resolve("@sparticuz/chromium"));
  const { version } = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await unpack(fileURLToPath(new URL("bin", packageFolder)), folder);
  }
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

async function unpack(bin: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, "unpacking-"));
  const { TMPDIR } = process.env;
  try {
    // The package unpacks into the folder for temporary files and asks for it on every call.
    process.env.TMPDIR = unfinished;
    const { inflate } = await import("@sparticuz/chromium");
    await Promise.all(parts.map((part) => inflate(join(bin, part))));
    writeFileSync(
      join(unfinished, "fonts.conf"),
      `<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
    );
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run may have finished the same work first.
    if (!existsSync(folder)) {
      throw error;
    }
  } finally {
    if (TMPDIR === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = TMPDIR;
    }
  }
}
