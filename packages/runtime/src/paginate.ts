import type { PaginationDescriptor } from "./definition.ts";
import { AbortError } from "./errors.ts";
import type { PageOptions } from "./options.ts";
import { PagingError } from "./paging-error.ts";
import type { AnyResult } from "./result.ts";
import { unwrap } from "./unwrap.ts";

export { isPagingError } from "./guards.ts";
export { PagingError } from "./paging-error.ts";

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
 * Reads the pages of a list by its descriptor. It ends at the total that the provider names, else at an empty page; where
 * pages have offsets, an empty one always ends it, for the next would be the same.
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
    const repeats = watchForLoops();
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
      const twin = repeats(items, count);
      if (twin !== undefined) {
        throw fail(`page ${count} repeats ${twin}`);
      }
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
            throw new AbortError(`${operationId}: aborted`, { operationId, original: options.signal.reason });
          }
          yield item;
        }
      }
    },
  };
};

/**
 * Makes a function that answers, in words, which earlier page a page repeats. It remembers two: the one before, and one that
 * moves on at powers of two, so that a loop of any length is met (Brent).
 */
function watchForLoops(): (items: unknown[], count: number) => string | undefined {
  let before: string | undefined;
  let anchor: { readonly text: string; readonly count: number } | undefined;
  return (items, count) => {
    const text = items.length === 0 ? undefined : textOf(items);
    const last = before;
    const earlier = anchor;
    before = text;
    if (text === undefined) {
      return undefined;
    }
    if ((count & (count - 1)) === 0) {
      anchor = { text, count };
    }
    if (text === last) {
      return "the one before";
    }
    return text === earlier?.text ? `page ${earlier.count}` : undefined;
  };
}

/** Undefined for items that are nested too deeply to be written. */
function textOf(items: unknown[]): string | undefined {
  try {
    return JSON.stringify(items, (_, value) => (typeof value === "bigint" ? String(value) : value));
  } catch {
    return undefined;
  }
}

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
      const total = numberAt(page, byPage ? descriptor.totalPages : descriptor.total);
      // A total that this very page exceeds is none.
      const end = total < (byPage ? Math.min(length, 1) : length) ? Number.POSITIVE_INFINITY : total;
      const isEnd = byPage ? this.at > end : this.at >= end;
      // A short page is no end, nor an empty one before the last: a provider may give fewer than were asked for.
      return isEnd || (length === 0 && !(byPage && end < Number.POSITIVE_INFINITY));
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
