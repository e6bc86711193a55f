import type { Page } from "playwright-core";

/** What a page did besides showing itself. */
export interface Watch {
  /** Every request it made, in order. */
  readonly requests: string[];
  /** What its content security policy refused, and the errors of its scripts. */
  readonly problems: string[];
}

/** Records a page's requests, refusals and script errors from now on. */
export function watch(page: Page): Watch {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    // A page that is left drops what it was still loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") {
      problems.push(`failed: ${request.url()}`);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(message.text());
    }
  });
  page.on("pageerror", (error) => problems.push(error.message));
  return { requests, problems };
}
