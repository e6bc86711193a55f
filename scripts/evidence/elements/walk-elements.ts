import { asRecord, type Claim, ownClaim } from "./claim.ts";
import type { ElementKind, SpecElement } from "./element.ts";
import { type Claimed, open } from "./open.ts";
import type { Opened, SpecReader } from "./spec-reader.ts";
import { type BodyScope, walkSchema } from "./walk-schema.ts";

/** Maps that may hold extensions beside their members; elsewhere a name that starts with x- is a name. */
const EXTENSIBLE = ["paths", "responses"];
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every element of an OpenAPI document, operation by operation, then the security schemes. */
export function* walkElements<P>(root: unknown, at: P, reader: SpecReader<P>): Generator<SpecElement<P>> {
  for (const [path, item] of children(root, at, reader, "paths")) {
    for (const method of METHODS) {
      const operation = asRecord(asRecord(item.node)?.[method]);
      if (operation) {
        yield* walkOperation(operation, {
          reader,
          name: `${method.toUpperCase()} ${path}`,
          item,
          at: reader.child(item.at, method),
        });
      }
    }
  }
  const components = asRecord(root)?.components;
  for (const [name, scheme] of children(components, reader.child(at, "components"), reader, "securitySchemes")) {
    yield* element("securityScheme", name, scheme, { part: "security" });
  }
}

interface OperationSite<P> {
  readonly reader: SpecReader<P>;
  readonly name: string;
  readonly item: Claimed<P>;
  readonly at: P;
}

function* walkOperation<P>(node: Readonly<Record<string, unknown>>, site: OperationSite<P>): Generator<SpecElement<P>> {
  const { reader, item, at } = site;
  const operation = String(node.operationId ?? site.name);
  const own = ownClaim(node);
  const inherited = own ?? item.own;
  yield* element(
    "operation",
    site.name,
    { node, at, ...(own && { own, cited: own }) },
    { operation, part: "operation", inherited: item.own },
  );

  for (const holder of [
    { node: item.node, at: item.at },
    { node, at },
  ]) {
    for (const [, parameter] of children(holder.node, holder.at, reader, "parameters")) {
      const { name, in: part } = { name: "", in: "", ...asRecord(parameter.node) };
      yield* element("parameter", String(name), parameter, { operation, part: String(part), inherited });
    }
  }
  if (node.requestBody !== undefined) {
    const body = open(node.requestBody, reader.child(at, "requestBody"), reader);
    const scope = { operation, part: "request", inherited };
    yield* element("requestBody", "request body", body, scope);
    yield* walkContent(body, { ...scope, inherited: body.own ?? inherited, reader });
  }
  for (const [status, response] of children(node, at, reader, "responses")) {
    const scope = { operation, part: status, inherited };
    yield* element("response", status, response, scope);
    const inside = { ...scope, inherited: response.own ?? inherited };
    for (const [name, header] of children(response.node, response.at, reader, "headers")) {
      yield* element("header", name, header, inside);
    }
    yield* walkContent(response, { ...inside, reader });
  }
}

function* walkContent<P>(holder: Opened<P>, scope: BodyScope<P>): Generator<SpecElement<P>> {
  for (const [, media] of children(holder.node, holder.at, scope.reader, "content")) {
    const inside = { ...scope, inherited: media.own ?? scope.inherited };
    for (const [name, example] of children(media.node, media.at, scope.reader, "examples")) {
      yield* element("example", name, example, inside);
    }
    yield* walkSchema(asRecord(media.node)?.schema, scope.reader.child(media.at, "schema"), inside);
  }
}

interface Scope {
  readonly operation?: string;
  readonly part: string;
  readonly inherited?: Claim | undefined;
}

function* element<P>(kind: ElementKind, name: string, opened: Claimed<P>, scope: Scope): Generator<SpecElement<P>> {
  yield {
    kind,
    name,
    ...(scope.operation !== undefined && { operation: scope.operation }),
    part: scope.part,
    at: opened.at,
    node: asRecord(opened.node) ?? {},
    ...(opened.reference && { reference: opened.reference }),
    ...(opened.own && { own: opened.own }),
    ...(opened.cited && { cited: opened.cited }),
    ...(scope.inherited && { inherited: scope.inherited }),
  };
}

/** The opened members of `holder[key]`, an object or an array, with their names. */
function children<P>(holder: unknown, at: P, reader: SpecReader<P>, key: string): [string, Claimed<P>][] {
  const members = asRecord(holder)?.[key];
  return Object.entries(typeof members === "object" && members !== null ? members : {})
    .filter(([name]) => !(EXTENSIBLE.includes(key) && name.startsWith("x-")))
    .map(([name, raw]) => [name, open(raw, reader.child(at, key, name), reader)]);
}
