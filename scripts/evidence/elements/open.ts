import { asRecord, type Claim, mergeClaims, ownClaim } from "./claim.ts";
import type { Opened, SpecReader } from "./spec-reader.ts";

/** A node behind its references, with what the places on the way say. */
export interface Claimed<P> extends Opened<P> {
  /** What the first place on the way says that says anything: a reference knows better than what it refers to. */
  readonly own?: Claim;
  /** What all places on the way say together. */
  readonly cited?: Claim;
  readonly reference?: Readonly<Record<string, unknown>>;
}

/** Follows a node's references and gathers the claims on the way. */
export function open<P>(raw: unknown, at: P, reader: SpecReader<P>): Claimed<P> {
  let own = ownClaim(raw);
  let cited = own;
  let here: Opened<P> = { node: raw, at };
  const seen = new Set<string>();
  while (asRecord(here.node)?.$ref !== undefined && !seen.has(reader.key(here.at))) {
    seen.add(reader.key(here.at));
    const next = reader.resolve(here.node, here.at);
    if (next.node === here.node) {
      break;
    }
    here = next;
    const claim = ownClaim(here.node);
    own ??= claim;
    cited = mergeClaims(cited, claim);
  }
  const reference = here.node === raw ? undefined : asRecord(raw);
  return { ...here, ...(own && { own }), ...(cited && { cited }), ...(reference && { reference }) };
}
