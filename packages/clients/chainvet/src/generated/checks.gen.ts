// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

/** Where and how a value departs from its schema. Holds no value of it, in no member. */
interface Issue {
  readonly keyword: string;
  readonly message: string;
  /** From the value to the place; a key that the schema does not name stands in an object of its own. */
  readonly path: Segment[];
  /** JSON pointer of the keyword; without a `#` at its front it still lacks its beginning. */
  schema: string;
}

/** A step into a value, as Standard Schema has it. */
type Segment = PropertyKey | { readonly key: PropertyKey };

/** Adds what is wrong with a value to the issues. */
type Check = (value: unknown, issues: Issue[]) => void;

/** Adds an issue about the value at hand, or about a member of it that is not there. */
function fail(issues: Issue[], keyword: string, message: string, ...path: Segment[]): void {
  issues.push({ keyword, message, path, schema: keyword });
}

/**
 * Checks a value inside the one at hand, or the same value without a step. What is found gets the step, and the place of
 * the schema: its keyword, and its name or number where there are several.
 */
function inside(
  value: unknown,
  issues: Issue[],
  check: Check,
  keyword: string,
  name?: string | number,
  step?: Segment,
): void {
  const from = issues.length;
  check(value, issues);
  if (issues.length > from) {
    for (const { path } of issues.slice(from)) {
      path.unshift(...(step === undefined ? [] : [step]));
    }
    under(issues, from, name === undefined ? keyword : `${keyword}${token(name)}`);
  }
}

/** A step as part of a JSON pointer. A key that the schema does not name may be data, so it is not shown. */
function token(segment: Segment): string {
  return `/${typeof segment === "object" ? "*" : String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Puts the place of a schema before the places found since `from`, where they do not begin at the document yet. */
function under(issues: Issue[], from: number, place: string): void {
  for (const issue of issues.slice(from)) {
    if (!issue.schema.startsWith("#")) {
      issue.schema = `${place}/${issue.schema}`;
    }
  }
}

/** What a check finds. */
function found(check: Check, value: unknown): Issue[] {
  const issues: Issue[] = [];
  check(value, issues);
  return issues;
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a member of its own; JSON has no undefined ones. */
function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && (value as Readonly<Record<string, unknown>>)[key] !== undefined; // any object may be asked
}

/** The JSON type of a value. */
function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Values of a schema as a message shows them. */
function listed(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length > 8 ? `${texts.slice(0, 8).join(", ")} or ${texts.length - 8} more` : texts.join(", ");
}

/** Whether a value is a file or bytes. */
function isFile(value: unknown): boolean {
  return typeof value === "object" && !/ (Object|Array|Null)\]/.test(Object.prototype.toString.call(value));
}

/** `type` */
function type(value: unknown, issues: Issue[], ...types: string[]): void {
  if (!(types.includes(typeOf(value)) || (types.includes("integer") && Number.isInteger(value)))) {
    fail(issues, "type", `is ${typeOf(value)}, must be ${types.join(" or ")}`);
  }
}

/** `const` of a plain value */
function exactly(value: unknown, issues: Issue[], expected: unknown): void {
  if (value !== expected) {
    fail(issues, "const", `must be ${listed([expected])}`);
  }
}

/** `oneOf` */
function one(value: unknown, issues: Issue[], ...checks: Check[]): void {
  const branches = checks.map((check) => found(check, value));
  const fitting = branches.filter((branch) => branch.length === 0).length;
  if (fitting > 1) {
    fail(issues, "oneOf", "matches more than one of the alternatives");
  } else if (fitting === 0) {
    nearest(value, issues, "oneOf", branches);
  }
}

/** Adds the faults of the alternative that was surely meant, or one issue when there is no such. */
function nearest(value: unknown, issues: Issue[], keyword: string, branches: Issue[][]): void {
  // Not meant: an alternative for another type of value, or for another tag.
  const meant = branches.filter((branch) =>
    branch.every(
      ({ keyword: broken, path }) => path.length > Number(broken !== "type") || !/^(type|enum|const)$/.test(broken),
    ),
  );
  const [only] = meant;
  if (only && meant.length === 1) {
    inside(value, issues, (_, all) => all.push(...only), keyword, branches.indexOf(only));
  } else {
    fail(issues, keyword, "matches none of the alternatives");
  }
}

/** `if` with `then` and `else` */
function when(value: unknown, issues: Issue[], condition: Check, then?: Check, otherwise?: Check): void {
  const holds = found(condition, value).length === 0;
  const check = holds ? then : otherwise;
  if (check) {
    inside(value, issues, check, holds ? "then" : "else");
  }
}

/** `items`, from the first index that `prefixItems` says nothing of */
function items(value: unknown, issues: Issue[], check: Check, start = 0): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (index >= start) {
        inside(item, issues, check, "items", undefined, index);
      }
    }
  }
}

/** `properties`: a member that may be there */
function may(value: unknown, issues: Issue[], key: string, check: Check): void {
  if (isObject(value) && has(value, key)) {
    inside(value[key], issues, check, "properties", key, key);
  }
}

/** `required`, with `properties` where they say something of the member */
function must(value: unknown, issues: Issue[], key: string, check?: Check): void {
  if (isObject(value) && !has(value, key)) {
    fail(issues, "required", "is missing", key);
  } else if (check) {
    may(value, issues, key, check);
  }
}

/** A check as the runtime takes it: whether a value fits, and what was wrong with the last one. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly message: string;
  }[];
}

/** Makes the check of a body what the runtime takes. `at` is where its schema stands, for a check that does not know it. */
export function validator(check: Check, at?: string): Validate {
  const validate: Validate = (value) => {
    const issues = findAll(check, value);
    if (at !== undefined) {
      under(issues, 0, at);
    }
    validate.errors = issues.map(({ keyword, message, path, schema }) => {
      const instancePath = path.map(token).join("");
      return { instancePath, schemaPath: schema, keyword, message: `${instancePath || "the value"} ${message}` };
    });
    return issues.length === 0;
  };
  return validate;
}

/** The same for a value of a request, which is checked as it goes over the wire. A form or file that is ready is not looked into. */
export function requestValidator(check: Check, at?: string): Validate {
  return validator((value, issues) => {
    if (!isFile(value)) {
      check(wire(value), issues);
    }
  }, at);
}

/** What a check finds. A value that cannot be looked through is an issue, too: a check must not break a call. */
function findAll(check: Check, value: unknown): Issue[] {
  try {
    return found(check, value);
  } catch {
    return [{ keyword: "$ref", message: "is nested too deep to be looked through", path: [], schema: "#" }];
  }
}

/** A value as JSON would carry it; files stay what they are. */
function wire(value: unknown): unknown {
  if (typeof value === "bigint") {
    return Number(value);
  }
  const { toJSON } = Object(value) as { toJSON?: unknown }; // any value may be asked for its own form
  if (typeof toJSON === "function") {
    return wire(toJSON.call(value));
  }
  if (Array.isArray(value)) {
    return value.map((item) => wire(item ?? null));
  }
  if (isObject(value) && !isFile(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wire(member)]));
  }
  return value;
}

/** A schema as the libraries of https://standardschema.dev take it (version 1); its check is synchronous. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "railspec";
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The value as it was given, or where and how it departs from the schema. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One departure. The message holds no value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly Segment[];
}

/** Makes a schema of a check. */
export function standardSchema<Value>(check: Check): StandardSchema<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "railspec",
      validate: (value) => {
        const issues = findAll(check, value).map(({ message, path }) => ({ message, path }));
        return issues.length > 0 ? { issues } : { value: value as Value }; // the check has said so
      },
    },
  };
}

export const checkCreateOrderRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "number_of_credits", $integer);
  must(value, issues, "payment_coin", $string);
  must(value, issues, "payment_network", $string);
  must(value, issues, "order_is_for_self", $boolean);
  may(value, issues, "access_code", $string);
  when(value, issues, $CreateOrderRequest_if, $CreateOrderRequest_then);
  under(issues, from, "#/components/schemas/CreateOrderRequest");
};

const $integer: Check = (value, issues) => type(value, issues, "integer");

const $string: Check = (value, issues) => type(value, issues, "string");

const $boolean: Check = (value, issues) => type(value, issues, "boolean");

const $CreateOrderRequest_then: Check = (value, issues) => must(value, issues, "access_code");

const $CreateOrderRequest_if_order_is_for_self: Check = (value, issues) => exactly(value, issues, false);

const $CreateOrderRequest_if: Check = (value, issues) => must(value, issues, "order_is_for_self", $CreateOrderRequest_if_order_is_for_self);

export const checkCreatedOrder: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "order_id", $string);
  must(value, issues, "number_of_credits", $integer);
  must(value, issues, "payment_coin", $string);
  must(value, issues, "payment_network", $string);
  must(value, issues, "created_at", $string);
  must(value, issues, "status", $string);
  under(issues, from, "#/components/schemas/CreatedOrder");
};

export const checkError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "detail", $string);
  under(issues, from, "#/components/schemas/Error");
};

export const checkUnhandledError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "error", $string);
  under(issues, from, "#/components/schemas/UnhandledError");
};

export const $createOrder_500: Check = (value, issues) => one(value, issues, checkError, checkUnhandledError);

export const checkCheckOrderStatusRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "order_id", $string);
  may(value, issues, "access_code", $string);
  under(issues, from, "#/components/schemas/CheckOrderStatusRequest");
};

export const checkOrderStatus: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "order_id", $string);
  must(value, issues, "status", $string);
  must(value, issues, "created_at", $string);
  must(value, issues, "updated_at", $string);
  must(value, issues, "number_of_credits", $integer);
  must(value, issues, "payment_coin", $string);
  must(value, issues, "payment_network", $string);
  under(issues, from, "#/components/schemas/OrderStatus");
};

export const checkCheckAccessCodeStatusRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $string);
  under(issues, from, "#/components/schemas/CheckAccessCodeStatusRequest");
};

export const checkAccessCodeStatus: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $string);
  must(value, issues, "status", $string);
  must(value, issues, "created_at", $string);
  must(value, issues, "expires_at", $string);
  must(value, issues, "affiliate_origin", $string);
  under(issues, from, "#/components/schemas/AccessCodeStatus");
};

export const checkCheckAssessmentListRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $string);
  must(value, issues, "assessment_id_list", $CheckAssessmentListRequest_assessment_id_list);
  under(issues, from, "#/components/schemas/CheckAssessmentListRequest");
};

const $CheckAssessmentListRequest_assessment_id_list: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, $string);
};

export const checkAssessmentStatus: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "assessment_id", $string);
  must(value, issues, "status", $string);
  must(value, issues, "created_at", $string);
  must(value, issues, "updated_at", $string);
  under(issues, from, "#/components/schemas/AssessmentStatus");
};

export const $checkAssessmentList_200: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkAssessmentStatus);
};

export const checkSelfStatus: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "id", $string);
  must(value, issues, "type", $SelfStatus_type);
  must(value, issues, "status", $SelfStatus_type);
  under(issues, from, "#/components/schemas/SelfStatus");
};

const $SelfStatus_type: Check = (value, issues) => inside(value, issues, $string, "anyOf", 1);

export const checkCreateAssessmentRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $string);
  must(value, issues, "assessment_type", $SelfStatus_type);
  must(value, issues, "address", $string);
  must(value, issues, "currency", $string);
  may(value, issues, "tx_hash", $string);
  when(value, issues, $CreateAssessmentRequest_if, $CreateAssessmentRequest_then);
  under(issues, from, "#/components/schemas/CreateAssessmentRequest");
};

const $CreateAssessmentRequest_then: Check = (value, issues) => must(value, issues, "tx_hash");

const $CreateAssessmentRequest_if_assessment_type: Check = (value, issues) => exactly(value, issues, "transaction");

const $CreateAssessmentRequest_if: Check = (value, issues) => must(value, issues, "assessment_type", $CreateAssessmentRequest_if_assessment_type);

export const checkCreatedAssessment: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "assessment_id", $string);
  must(value, issues, "status", $string);
  must(value, issues, "created_at", $string);
  under(issues, from, "#/components/schemas/CreatedAssessment");
};
