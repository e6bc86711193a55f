export { type ContractSubject, describeContract } from "./suite/describe-contract.ts";
