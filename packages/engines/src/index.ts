export type { BrowserProgram } from "./browser-program.ts";
export { findBrowser } from "./find-browser.ts";
export { type EngineName, type FoundEngine, findEngine } from "./find-engine.ts";
export { launchBrowser } from "./launch-browser.ts";
