/** The names that follow from a provider's id. */
export interface ProviderNames {
  /** npm package of the client, `@railspec/cryptocoin-pro`. */
  packageName: string;
  /** What samples call the client, `cryptocoinPro`. */
  variable: string;
  /** The function that makes it, `createCryptocoinProClient`. */
  factory: string;
}

/** Derives the names of the client from the provider's id, the way `new-provider` does. */
export function providerNames(id: string): ProviderNames {
  const pascal = id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    packageName: `@railspec/${id}`,
    variable: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`,
    factory: `create${pascal}Client`,
  };
}
