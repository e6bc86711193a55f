export { invalidRequest, validRequest } from "./fuzz/arbitrary-request.ts";
export { validValue } from "./fuzz/arbitrary-value.ts";
