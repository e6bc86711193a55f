export { base64 } from "./base64.ts";
export { type Client, createClient } from "./client.ts";
export type { Clock } from "./clock.ts";
export type {
  BodyEncoder,
  ClientDefinition,
  OperationDescriptor,
  OperationTable,
  PaginationDescriptor,
  QueryStyle,
  RetryPolicy,
  SecurityScheme,
  SecuritySchemes,
  SensitiveCategory,
  SensitiveMap,
} from "./definition.ts";
export {
  AbortError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  DecodeError,
  type ErrorDetails,
  ParameterError,
  RailspecError,
  RedirectError,
  TimeoutError,
} from "./errors.ts";
export {
  isAbortError,
  isConfigurationError,
  isConnectionError,
  isCredentialError,
  isDecodeError,
  isHttpError,
  isOutcomeUnknown,
  isPagingError,
  isParameterError,
  isRailspecError,
  isRedirectError,
  isTimeoutError,
} from "./guards.ts";
export { HttpError } from "./http-error.ts";
export type {
  CallOptions,
  ClientOptions,
  Credential,
  CredentialSource,
  HeaderValues,
  JsonCodec,
  NoParams,
  PageOptions,
  RetryOptions,
  TimeoutOptions,
} from "./options.ts";
export type { AnyResult, DataOf, Failure, FailureOf, Success, Undocumented } from "./result.ts";
export { cachedToken, type Token, type TokenOptions } from "./token.ts";
export { unwrap } from "./unwrap.ts";
export type { Watch, WatchedCall, Watcher } from "./watcher.ts";
