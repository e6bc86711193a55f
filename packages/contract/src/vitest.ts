export { type ContractSubject, describeContract } from "./suite/describe-contract.ts";
export { contractMatchers, type MatchOptions, type MatchResult } from "./suite/match-contract.ts";
