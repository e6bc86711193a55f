import type { Spec } from "@railspec/contract";
import type { RuleSet } from "../rules/engine.ts";
import { ruleSet } from "../rules/engine.ts";
import type { Members } from "../rules/members.ts";
import { membersOf, pickMembers } from "../rules/members.ts";

interface State {
  /** No call makes access codes (V-O28): these are the ones that the spec's request examples name. */
  readonly accessCodes: ReadonlySet<string>;
  /** By id, with the access code they were made for. */
  readonly orders: Map<string, { readonly order: Members; readonly accessCode: unknown }>;
  readonly assessments: Map<string, { readonly assessment: Members; readonly accessCode: unknown }>;
}

/** ChainVet: orders and assessments that stay, each with its access code. */
export const chainvet: RuleSet = ruleSet<State>({
  createState: (spec) => ({ accessCodes: accessCodesOf(spec), orders: new Map(), assessments: new Map() }),
  rules: [
    {
      name: "revoked-key-is-invalid",
      facts: ["V-S3", "V-S10", "V-S16", "V-S23", "V-S29", "V-S35", "V-P5"],
      operations: everyOperation(),
      apply: ({ header }) =>
        header("x-api-key") === "revoked" ? { status: 403, example: "invalidApiKey" } : undefined,
    },
    {
      name: "unknown-access-code-is-invalid",
      facts: ["V-S5", "V-S12", "V-R3", "V-R9", "V-O4"],
      operations: ["createOrder", "checkOrderStatus"],
      apply: ({ state, body }) =>
        knows(state, body.access_code) ? undefined : { status: 400, example: "invalidAccessCode" },
    },
    {
      name: "unknown-access-code-is-not-found",
      facts: ["V-S18", "V-S25", "V-S37", "V-O4"],
      operations: ["checkAccessCodeStatus", "checkAssessmentList", "createAssessment"],
      apply: ({ state, body }) =>
        knows(state, body.access_code) ? undefined : { status: 400, example: "accessCodeNotFound" },
    },
    {
      name: "order-is-kept",
      facts: ["V-E1", "V-S1", "V-P21", "V-P22"],
      operations: ["createOrder"],
      apply: ({ state, body, ids, clock }) => {
        const order = {
          order_id: ids.text(12),
          ...pickMembers(body, ["number_of_credits", "payment_coin", "payment_network"]),
          created_at: new Date(clock.now()).toISOString(),
          status: "Pending",
        };
        state.orders.set(order.order_id, { order, accessCode: body.access_code });
        return { status: 201, example: "created", body: { value: order } };
      },
    },
    {
      name: "order-of-another-is-invalid",
      facts: ["V-R7", "V-R9", "V-S13", "V-O5", "V-P19"],
      operations: ["checkOrderStatus"],
      apply: ({ state, body }) => {
        const found = state.orders.get(String(body.order_id));
        const visible =
          found !== undefined && (body.access_code === undefined || found.accessCode === body.access_code);
        return visible ? undefined : { status: 400, example: "invalidOrderId" };
      },
    },
    {
      name: "order-is-found",
      facts: ["V-E2", "V-R7", "V-R10", "V-O15"],
      operations: ["checkOrderStatus"],
      apply: ({ state, body }) => {
        const order = membersOf(state.orders.get(String(body.order_id))?.order);
        return { status: 200, example: "found", body: { value: { ...order, updated_at: order.created_at } } };
      },
    },
    {
      name: "access-code-is-found",
      facts: ["V-E3", "V-R13", "V-O26"],
      operations: ["checkAccessCodeStatus"],
      apply: (call) => {
        const value = { ...call.example(200, "found"), access_code: call.body.access_code };
        return { status: 200, example: "found", body: { value } };
      },
    },
    {
      name: "assessment-is-kept",
      facts: ["V-E6", "V-R22", "V-P23"],
      operations: ["createAssessment"],
      apply: ({ state, body, ids, clock }) => {
        const now = new Date(clock.now()).toISOString();
        const assessment = { assessment_id: ids.text(12), status: "ready", created_at: now };
        state.assessments.set(assessment.assessment_id, { assessment, accessCode: body.access_code });
        return { status: 201, example: "created", body: { value: assessment } };
      },
    },
    {
      name: "list-holds-assessments-of-the-access-code",
      facts: ["V-E4", "V-R15", "V-R16", "V-S26", "V-O24", "V-P20"],
      operations: ["checkAssessmentList"],
      apply: ({ state, body }) => {
        const ids = Array.isArray(body.assessment_id_list) ? body.assessment_id_list : [];
        const found = [...state.assessments.values()]
          .filter(
            ({ assessment, accessCode }) => accessCode === body.access_code && ids.includes(assessment.assessment_id),
          )
          .map(({ assessment }) => ({ ...assessment, updated_at: assessment.created_at }));
        return found.length === 0
          ? { status: 404, example: "noAssessmentsFound" }
          : { status: 200, example: "found", body: { value: found } };
      },
    },
  ],
});

function everyOperation(): string[] {
  return [
    "createOrder",
    "checkOrderStatus",
    "checkAccessCodeStatus",
    "checkAssessmentList",
    "checkSelfStatus",
    "createAssessment",
  ];
}

function knows({ accessCodes }: State, code: unknown): boolean {
  return code === undefined || accessCodes.has(String(code));
}

function accessCodesOf(spec: Spec): Set<string> {
  const bodies = [...spec.operations.values()]
    .flatMap(({ requestBody }) => requestBody?.content ?? [])
    .flatMap(({ examples }) => examples.map(({ value }) => membersOf(value)));
  return new Set(bodies.flatMap(({ access_code: code }) => (typeof code === "string" ? [code] : [])));
}
