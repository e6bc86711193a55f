import { findResponse, type Operation } from "@railspec/contract";
import { chainvet as behaviour } from "../behaviour/chainvet.ts";
import type { Call } from "../call.ts";
import { header } from "../call.ts";
import type { Choice } from "../choose-refusal.ts";
import { hasExample } from "../documented.ts";
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
    switch (refusal.kind) {
      case "credentials":
        // V-S4, V-S11, V-S17, V-S24, V-S30, V-S36
        return { status: 403, example: "invalidCredentials" };
      case "malformed":
        // V-P6, V-P7: a body that cannot be read lacks every parameter.
        return refuseParameters({}, operation);
      case "contract":
        return refuseParameters(bodyOf(call), operation);
      case "media-type":
        return "undocumented";
    }
  },
};

function refuseParameters(body: Readonly<Record<string, unknown>>, operation: Operation): Choice | "undocumented" {
  const documented = findResponse(operation, 400);
  const example = (parameters[operation.id] ?? [])
    .filter((name) => isMissing(body, name))
    .map((name) => `missing${pascalCase(name)}`)
    // V-P8: in the corrected edition an order for somebody else does without access_code.
    .find((name) => documented !== undefined && hasExample(documented, name));
  if (example !== undefined) {
    return { status: 400, example }; // V-S2, V-S9, V-S15, V-S20, V-S21, V-S34
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
