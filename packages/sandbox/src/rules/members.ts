/** A JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a value; none when it is no object. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The named members that an object has. */
export function pickMembers(object: Members, names: readonly string[]): Members {
  return Object.fromEntries(names.filter((name) => object[name] !== undefined).map((name) => [name, object[name]]));
}
