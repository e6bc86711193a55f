import { type Client, type ClientOptions, createClient } from "../../src/index.ts";
import { definition, type ExampleCredentials, type ExampleOperations, type ExampleServer } from "./operations.ts";
import type { paths } from "./types.ts";

export type ExampleClient = Client<ExampleOperations, paths>;

export type ExampleOptions = ClientOptions<ExampleCredentials, ExampleServer>;

export function createExampleClient(options: ExampleOptions): ExampleClient {
  return createClient<ExampleOperations, paths>(definition, options);
}
