import type { PaginationDescriptor } from "./definition.ts";
import { AbortError } from "./errors.ts";
import type { PageOptions } from "./options.ts";
import { PagingError } from "./paging-error.ts";
import type { AnyResult } from "./result.ts";
import { unwrap } from "./unwrap.ts";

export { isPagingError, PagingError } from "./paging-error.ts";

interface PageParams {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

type ListCall = (params?: PageParams, options?: PageOptions) => Promise<AnyResult>;

/** The two ways to read a list to its end. */
export interface Pages {
  pages(params?: PageParams, options?: PageOptions): AsyncIterable<unknown>;
  items(params?: PageParams, options?: PageOptions): AsyncIterable<unknown>;
}

/** Gives a list operation its `pages` and `items`. */
export type Paginate = (descriptor: PaginationDescriptor, call: ListCall, operationId: string) => Pages;

/**
 * Reads the pages of a list by its descriptor. It ends at the total that the provider names, else at an empty page.
 * The iterators throw HttpError for an answer that is no success, and PagingError for pages that repeat themselves, hold no
 * list or are more than `maxPages`.
 */
export const paginate: Paginate = (descriptor, call, operationId) => {
  const fail = (what: string): PagingError => new PagingError(`${operationId}: ${what}`, { operationId });
  async function* walk(
    params: PageParams = {},
    options: PageOptions = {},
  ): AsyncGenerator<{ page: unknown; items: unknown[] }> {
    const { maxPages = 1000 } = options;
    const cursor = startOf(descriptor, params.query ?? {});
    let before: string | undefined;
    for (let count = 1; ; count++) {
      if (count > maxPages) {
        throw fail(`more than ${maxPages} pages`);
      }
      const query = { ...params.query, [cursor.name]: cursor.at };
      const page = unwrap(await call({ ...params, query }, options));
      const items = at(page, descriptor.items);
      if (!Array.isArray(items)) {
        throw fail(`page ${count} holds no list at ${descriptor.items}`);
      }
      const text = JSON.stringify(items, (_, value) => (typeof value === "bigint" ? String(value) : value));
      if (items.length > 0 && text === before) {
        throw fail(`page ${count} repeats the one before`);
      }
      before = text;
      yield { page, items };
      if (cursor.advance(page, items.length)) {
        return;
      }
    }
  }
  return {
    async *pages(params, options) {
      for await (const { page } of walk(params, options)) {
        yield page;
      }
    },
    async *items(params, options) {
      for await (const { items } of walk(params, options)) {
        for (const item of items) {
          if (options?.signal?.aborted) {
            throw new AbortError(`${operationId}: was aborted`, { operationId, original: options.signal.reason });
          }
          yield item;
        }
      }
    },
  };
};

interface Cursor {
  readonly name: string;
  at: number;
  /** Moves on; `true` when the list has ended. */
  advance(page: unknown, length: number): boolean;
}

function startOf(descriptor: PaginationDescriptor, query: Readonly<Record<string, unknown>>): Cursor {
  const byPage = descriptor.style === "page";
  const name = byPage ? descriptor.page : descriptor.offset;
  return {
    name,
    at: Number(query[name] ?? (byPage ? 1 : 0)),
    advance(page, length) {
      // An offset moves by what came, not by what was asked for: a provider may cap the limit.
      this.at += byPage ? 1 : length;
      const end = numberAt(page, byPage ? descriptor.totalPages : descriptor.total);
      // A short page is no end: a provider may give fewer than were asked for.
      return length === 0 || this.at >= end + Number(byPage);
    },
  };
}

/** The total at a pointer, also as text; `Infinity` where there is none. */
function numberAt(value: unknown, pointer: string | undefined): number {
  const found = pointer === undefined ? undefined : at(value, pointer);
  return /^\d+$/.test(String(found)) ? Number(found) : Number.POSITIVE_INFINITY;
}

/** The value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((part: unknown, step) => {
    const key = step.replace(/~1/g, "/").replace(/~0/g, "~");
    return typeof part === "object" && part !== null && Object.hasOwn(part, key) ? Object(part)[key] : undefined;
  }, value);
}
