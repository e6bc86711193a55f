export { isPortError, PortError } from "./port-error.ts";
export type { RuleSummary } from "./providers/index.ts";
export { listRules } from "./providers/index.ts";
export type { Controls } from "./rules/control.ts";
export type { Fault, FaultTarget } from "./rules/faults.ts";
export type { Sandbox, SandboxOptions } from "./start-sandbox.ts";
export { startSandbox } from "./start-sandbox.ts";
