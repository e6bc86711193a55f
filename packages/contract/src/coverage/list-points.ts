import { isJsonType, isReadableType, parseContentType } from "../message/content-type.ts";
import type { MediaType, Operation, Parameter } from "../model/operation.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";
import { type CoverageKind, type CoveragePoint, pointId } from "./coverage-point.ts";
import { schemaPoints } from "./schema-points.ts";

/** Responses, content types and examples that operations share are still asked of each operation. */
const perOperation: ReadonlySet<CoverageKind> = new Set(["response", "content-type", "example"]);

/** Everything in a spec that traffic can show, each once. */
export function listPoints(spec: Spec): CoveragePoint[] {
  const points = new Map<string, CoveragePoint>();

  function addOperation(operation: Operation): void {
    const add = (kind: CoverageKind, direction: Direction, name: string, specPointer: string): void => {
      const id = pointId(kind, direction, perOperation.has(kind) ? `${operation.id} ${specPointer}` : specPointer);
      if (!points.has(id)) {
        points.set(id, { id, kind, operationId: operation.id, direction, name, specPointer });
      }
    };
    const addSchema = (root: SchemaNode | undefined, direction: Direction, isText: boolean): void => {
      for (const point of root === undefined ? [] : schemaPoints(spec, { root, direction, isText })) {
        add(point.kind, direction, point.name, point.specPointer);
      }
    };
    const addParameter = (parameter: Parameter, direction: Direction): void => {
      add("parameter", direction, `${operation.id} ${parameter.in} ${parameter.name}`, parameter.pointer);
      addSchema(parameter.schema, direction, parameter.mediaType === undefined);
    };
    const addMediaType = (mediaType: MediaType, direction: Direction, of: string): void => {
      add("content-type", direction, `${of} ${mediaType.range}`, mediaType.pointer);
      for (const example of mediaType.examples) {
        add("example", direction, `${of} ${example.name}`, example.pointer);
      }
      const essence = parseContentType(mediaType.range)?.essence ?? "";
      if (isReadableType(essence)) {
        addSchema(mediaType.schema, direction, !isJsonType(essence));
      }
    };

    add("operation", "request", operation.id, operation.pointer);
    for (const parameter of operation.parameters) {
      addParameter(parameter, "request");
    }
    for (const mediaType of operation.requestBody?.content ?? []) {
      addMediaType(mediaType, "request", `${operation.id} request`);
    }
    for (const response of operation.responses) {
      const title = `${operation.id} ${response.status}`;
      add("response", "response", title, response.pointer);
      for (const header of response.headers) {
        addParameter(header, "response");
      }
      for (const mediaType of response.content) {
        addMediaType(mediaType, "response", title);
      }
    }
  }

  for (const operation of spec.operations.values()) {
    addOperation(operation);
  }
  return [...points.values()];
}
