/** A browser as the tests start it. */
export interface BrowserProgram {
  executablePath: string;
  /** Added to the environment of the browser alone. */
  env: Record<string, string>;
}
