import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createSourceMap } from "../src/source-map.ts";

const root = mkdtempSync(join(tmpdir(), "railspec-map-"));
afterAll(() => rmSync(root, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  "specs/toy/openapi.yaml": `openapi: 3.1.1
paths:
  /toys/{id}:
    $ref: paths/toy.yaml
  /boxes:
    get:
      operationId: listBoxes
      parameters: &shared
        - { name: page, in: query }
        - name: size
          in: query
    post:
      parameters: *shared
components:
  securitySchemes:
    bearer:
      type: http
  schemas:
    Local:
      $ref: '#/components/schemas/Target'
    Target:
      type: object
    Loop:
      $ref: '#/components/schemas/Loop'
`,
  "specs/toy/paths/toy.yaml": `get:
  operationId: getToy
  responses:
    200:
      $ref: ../responses/Toy.yaml
      description: Beside the reference.
    "404":
      description: None.
`,
  "specs/toy/responses/Toy.yaml": `description: A toy.
content:
  application/json:
    schema: { $ref: ../schemas/Toy.yaml }
`,
  "specs/toy/schemas/Toy.yaml": `type: object
properties:
  name:
    type: string
    enum:
      - ball
      - car
  parts: { type: array, items: { $ref: "more.yaml#/$defs/Part" } }
  web: { $ref: https://example.com/x.yaml }
  lost: { $ref: ./Lost.yaml }
`,
  "specs/toy/schemas/more.yaml": `$defs:
  Part:
    minLength: 3
`,
  "specs/toy/dist/openapi.json": `{
  "openapi": "3.1.1",
  "components": {
    "schemas": { "Made": { "type": "object" } }
  }
}
`,
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const folder = join(root, "specs/toy");
const bundle = join(folder, "dist/openapi.json");
const places: readonly (readonly [pointer: string, place: string | undefined])[] = [
  ["", "openapi.yaml:1:1"],
  ["/paths/~1boxes/get/operationId", "openapi.yaml:7:7"],
  ["/paths/~1boxes/get/parameters/1/name", "openapi.yaml:10:11"],
  ["/paths/~1boxes/post/parameters/1/in", "openapi.yaml:11:11"],
  ["/paths/~1toys~1{id}", "openapi.yaml:3:3"],
  ["/paths/~1toys~1{id}/get/operationId", "paths/toy.yaml:2:3"],
  ["/paths/~1toys~1{id}/get/responses/404", "paths/toy.yaml:7:5"],
  ["/paths/~1toys~1{id}/get/responses/200/description", "paths/toy.yaml:6:7"],
  ["/paths/~1toys~1{id}/get/responses/200/content/application~1json", "responses/Toy.yaml:3:3"],
  ["/components/responses/Toy/content", "responses/Toy.yaml:2:1"],
  ["/components/schemas/Toy/properties/name/enum/1", "schemas/Toy.yaml:7:9"],
  ["/components/schemas/Toy/properties/parts/items/minLength", "schemas/more.yaml:3:5"],
  ["/components/securitySchemes/bearer/type", "openapi.yaml:17:7"],
  ["/components/schemas/Local/type", "openapi.yaml:22:7"],
  // What the files do not have is shown where it would be.
  ["/components/schemas/Toy/properties/name/maxLength", "schemas/Toy.yaml:3:3"],
  ["/components/schemas/Toy/properties/lost/type", "schemas/Toy.yaml:10:3"],
  ["/components/schemas/Toy/properties/web/type", "schemas/Toy.yaml:9:3"],
  ["/components/schemas/Loop/type", "openapi.yaml:23:5"],
  ["/components/schemas/Made/type", "dist/openapi.json:4:28"],
  ["/components/schemas/Nowhere/type", undefined],
  ["/nowhere", undefined],
];

describe("the source map", () => {
  const locate = createSourceMap({ folder, bundle, relativeTo: root });

  it.each(places)("knows where %s was written", (pointer, place) => {
    const found = locate(pointer);
    expect(found && `${found.file}:${found.line}:${found.column}`).toBe(place && `specs/toy/${place}`);
  });

  it("falls back to the bundle without the folder, and to nothing without either", () => {
    const gone = { folder: join(root, "gone"), relativeTo: root };
    expect(createSourceMap({ ...gone, bundle })("/components/schemas/Made")).toEqual({
      file: "specs/toy/dist/openapi.json",
      line: 4,
      column: 18,
    });
    expect(createSourceMap(gone)("/components/schemas/Made")).toBeUndefined();
    expect(createSourceMap({ relativeTo: root, bundle: join(root, "gone.json") })("/paths")).toBeUndefined();
  });
});
