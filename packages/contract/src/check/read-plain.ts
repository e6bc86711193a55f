import type { InexactNumber } from "../message/inexact-number.ts";
import type { Decoded } from "../message/read-value.ts";
import { typedText } from "../parameter/typed-text.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { acceptsOf } from "./accepts.ts";
import type { Report } from "./report.ts";

/** Reads a text by the type that its schema asks for. */
export function readPlain(report: Report, text: string, schema: SchemaNode | undefined): Decoded {
  const inexact: InexactNumber[] = [];
  return { value: typedText(text, schema, { accepts: acceptsOf(report), inexact }), inexact };
}
