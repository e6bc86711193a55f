import { type Check, fail, found, type Issue, inside } from "./issue.ts";
import { canonical } from "./values.ts";

/** `items`, from the first index that `prefixItems` says nothing of */
export function items(value: unknown, issues: Issue[], check: Check, start = 0): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (index >= start) {
        inside(item, issues, check, "items", undefined, index);
      }
    }
  }
}

/** `items: false` */
export function noItemFrom(value: unknown, issues: Issue[], start: number): void {
  if (Array.isArray(value) && value.length > start) {
    fail(issues, "items", `must have at most ${start} items`);
  }
}

/** `prefixItems`: one item */
export function itemAt(value: unknown, issues: Issue[], index: number, check: Check): void {
  if (Array.isArray(value) && index < value.length) {
    inside(value[index], issues, check, "prefixItems", index, index);
  }
}

/** `minItems` */
export function minItems(value: unknown, issues: Issue[], limit: number): void {
  if (Array.isArray(value) && value.length < limit) {
    fail(issues, "minItems", `must have at least ${limit} items`);
  }
}

/** `maxItems` */
export function maxItems(value: unknown, issues: Issue[], limit: number): void {
  if (Array.isArray(value) && value.length > limit) {
    fail(issues, "maxItems", `must have at most ${limit} items`);
  }
}

/** `uniqueItems` */
export function uniqueItems(value: unknown, issues: Issue[]): void {
  if (Array.isArray(value) && new Set(value.map(canonical)).size < value.length) {
    fail(issues, "uniqueItems", "has equal items");
  }
}

/** `contains` with `minContains` and `maxContains` */
export function contains(value: unknown, issues: Issue[], check: Check, least: number, most?: number): void {
  if (Array.isArray(value)) {
    const count = value.filter((item) => found(check, item).length === 0).length;
    if (count < least || (most !== undefined && count > most)) {
      fail(issues, "contains", "has too few or too many of the items it must contain");
    }
  }
}
