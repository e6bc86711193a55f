import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";

/**
 * The seam in front of the type generator: a bundled document in, TypeScript declarations (`paths`, `components`,
 * `operations`) out. Everything the rest of the workspace knows of openapi-typescript stands in this file.
 */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  const source = structuredClone(document) as unknown as Parameters<typeof openapiTS>[0]; // the generator's document type is wider, and it may change what it is given
  const nodes = await openapiTS(source, {
    // A default says what the server assumes, not that the client must send it.
    defaultNonNullable: false,
    // An object nobody documented may hold anything.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => openEnum(schema as Schema), // the hook hands over plain schema objects
  });
  return astToString(nodes);
}

/** `anyOf: [{ enum }, { type: string }]`: the known values complete in an editor, any other string stays allowed. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const members = schema.anyOf;
  if (!(Array.isArray(members) && members.length === 2)) {
    return undefined;
  }
  const known = members.find((member: Schema) => member.type === "string" && Array.isArray(member.enum)) as
    | Schema
    | undefined;
  const open = members.find((member: Schema) => member.type === "string" && !("enum" in member));
  if (!(known && open)) {
    return undefined;
  }
  const literals = (known.enum as string[]).map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  const anyString = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode(undefined),
    ]),
  );
  return ts.factory.createUnionTypeNode([...literals, anyString]);
}
