import type { Operation } from "@railspec/contract";
import { chainvet as behaviour } from "../behaviour/chainvet.ts";
import type { Call } from "../call.ts";
import { header } from "../call.ts";
import type { Choice } from "../choose-refusal.ts";
import type { ProviderRules } from "../provider-rules.ts";

/** The parameters of each call in the order in which the provider looks for them (V-P7, for E1 and E6). */
const parameters: Readonly<Record<string, readonly string[]>> = {
  createOrder: ["number_of_credits", "payment_coin", "payment_network", "order_is_for_self", "access_code"],
  checkOrderStatus: ["order_id"],
  checkAccessCodeStatus: ["access_code"],
  checkAssessmentList: ["access_code", "assessment_id_list"],
  createAssessment: ["access_code", "assessment_type", "address", "currency", "tx_hash"],
};

/** ChainVet: one text per missing parameter, parameters before credentials, 403 where others say 401. */
export const chainvet: ProviderRules = {
  behaviour,
  // V-P6; the seed itself leaves the order open (V-O36).
  firstCheck: "request",
  // V-P3, V-P4: the key is read first; a session's token follows the scheme word JWT.
  acceptsCredentials: (call) =>
    header(call, "x-api-key") !== undefined || /^jwt +\S/i.test(header(call, "authorization") ?? ""),
  refuse: ({ call, operation, refusal }) => {
    if (refusal.kind === "credentials") {
      // V-S4, V-S11, V-S17, V-S24, V-S30, V-S36
      return { status: 403, example: "invalidCredentials" };
    }
    return refusal.kind === "contract" ? refuseParameters(call, operation) : "undocumented";
  },
};

function refuseParameters(call: Call, operation: Operation): Choice | "undocumented" {
  const body = bodyOf(call);
  const missing = (parameters[operation.id] ?? []).find((name) => isMissing(body, name));
  if (missing !== undefined) {
    // V-S2, V-S9, V-S15, V-S20, V-S21, V-S34
    return { status: 400, example: `missing${pascalCase(missing)}` };
  }
  if (operation.id === "checkAssessmentList" && !Array.isArray(body.assessment_id_list)) {
    return { status: 400, example: "assessmentIdListNotAList" }; // V-S22
  }
  return "undocumented";
}

function isMissing(body: Readonly<Record<string, unknown>>, name: string): boolean {
  if (name === "access_code" && "order_is_for_self" in body && body.order_is_for_self !== false) {
    return false; // V-R3: it is asked for only when the order is for somebody else.
  }
  if (name === "tx_hash" && body.assessment_type !== "transaction") {
    return false; // V-R21
  }
  return body[name] === undefined || body[name] === null;
}

function bodyOf(call: Call): Readonly<Record<string, unknown>> {
  const value = call.body.kind === "json" ? call.body.value : undefined;
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
