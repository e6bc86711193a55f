import { type Engine, programOf } from "./engines.ts";
import type { Report } from "./program/exercise.ts";
import type { Project } from "./project.ts";
import { startProvider } from "./provider.ts";

/** What the program reported on an engine, and what the provider saw of it that it should not have. */
export interface EngineRun {
  readonly report: Report;
  readonly strays: readonly string[];
}

/**
 * Runs the program of the project on an engine, against a provider of its own.
 *
 * @throws Error when the engine is not there, or its program fails
 */
export async function runEngine(engine: Engine, project: Project): Promise<EngineRun> {
  const found = programOf(engine);
  if ("unavailable" in found) {
    throw new Error(found.unavailable);
  }
  const provider = await startProvider({
    "/favicon.ico": ["image/png", ""],
    "/page.html": ["text/html", page],
    "/bundle.mjs": ["text/javascript", project.browserBundle],
    "/mockServiceWorker.js": ["text/javascript", project.serviceWorker],
  });
  try {
    const printed = await engine.run(project, provider.url, found.program);
    const start = printed.indexOf("{");
    const line = printed.slice(Math.max(start, 0)).split("\n")[0] ?? "";
    if (start < 0) {
      throw new Error(`No report, but: ${printed}`);
    }
    return { report: JSON.parse(line) as Report, strays: provider.strays }; // the program's only output
  } finally {
    provider.close();
  }
}

const page = `<!doctype html><title>Program</title><script type="module">
import { run } from "/bundle.mjs";
const show = (report) => { globalThis.report = report; };
run(location.origin).then((report) => show(JSON.stringify(report)), (error) => show(String(error)));
</script>`;
