import type { Policy } from "./open-api.ts";

const effects: Record<Policy["effect"], string> = {
  read: "Reads",
  create: "Creates",
  update: "Changes",
  pay: "Moves money",
};

const retries: Record<Policy["retry"], string> = {
  safe: "the client repeats it by itself after a passing failure.",
  idempotent: "a repeat has the same effect, so the client repeats it by itself after a passing failure.",
  never: "the client sends it once and never repeats it by itself.",
};

const idempotencies: Record<Policy["idempotency"], string> = {
  natural: "",
  key: " An idempotency key tells a repeat from a second request.",
  none: " Sent again, it takes effect again.",
  unknown: " What the provider does with a repeated request is not known.",
};

/** What an operation does and whether it is sent again, as one Markdown line. */
export function describePolicy(policy: Policy): string {
  const repeated = policy.effect === "read" ? "" : idempotencies[policy.idempotency];
  return `**${effects[policy.effect]}:** ${retries[policy.retry]}${repeated}`;
}
