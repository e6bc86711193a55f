import type { Finding } from "@railspec/contract";

/** Why a call cannot be served. */
export type Refusal =
  | {
      readonly kind: "credentials";
      /** Whether something was sent where a credential belongs, but not in the documented form. */
      readonly sent: boolean;
      /** Values for `WWW-Authenticate`. */
      readonly challenges: readonly string[];
    }
  | { readonly kind: "media-type"; readonly received: string | undefined; readonly supported: readonly string[] }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "contract"; readonly findings: readonly Finding[] };
