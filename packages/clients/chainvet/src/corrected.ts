export type * from "./generated/corrected/operations.gen.ts";
export { definition, servers } from "./generated/corrected/operations.gen.ts";
export type { paths } from "./generated/corrected/types.gen.ts";
