/** The members that have a value: what a caller hands on without having it is as good as not there. */
export function given<T extends object>(members: T = {} as T): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;
}
