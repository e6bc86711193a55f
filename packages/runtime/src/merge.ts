/** `base` with the members of `more` that have a value: what a caller hands on without having it undoes nothing. */
export function merge<T extends object>(base: T | undefined, more: Partial<T> | undefined): T {
  const all = { ...base } as T;
  for (const name in more) {
    if (more[name] !== undefined) {
      all[name] = more[name];
    }
  }
  return all;
}
