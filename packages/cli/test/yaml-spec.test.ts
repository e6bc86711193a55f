import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { railspec, railspecAt, startAt } from "./railspec.ts";
import { line, temporaryFolder } from "./shop.ts";

const folder = temporaryFolder();

const text = `# Written by hand.
openapi: 3.1.1
info: { title: Shop, version: 1.0.0 }
x-answers: &answers
  400: { description: Refused }
paths:
  /items/{id}:
    get:
      operationId: getItem
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer }, example: 1 }
      responses:
        <<: *answers
        200:
          description: Item
          content:
            application/json:
              schema: &item
                type: object
                properties:
                  id:
                    type: integer
                  twin: { properties: { id: { type: integer } } }
              example: { id: 1 }
    delete:
      operationId: dropItem
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses:
        200: { description: Gone, content: { application/json: { schema: *item } } }
`;

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const spec = write("shop.yaml", text);
write("shop.yml", text);
const traffic = write("drifting.ndjson", `${line("/items/1", 200, { id: "1" })}\n${line("/items/1", 400)}\n`);
const names = ["b", "c", "d", "e", "f", "g", "h", "i"];
const endless = `a: &a [x]\n${names.map((name, at) => `${name}: &${name} [${Array(10).fill(`*${["a", ...names][at]}`)}]\n`).join("")}`;
const place = { cwd: folder };

describe("a description in YAML", () => {
  it.each([spec, `./${spec}`, join(folder, spec), "shop.yml"])(
    "is checked against as it is: --spec %s",
    async (name) => {
      const { code, out, err } = await railspecAt(place, "drift", traffic, "--spec", name);
      expect(err).toBe("");
      expect(out).toMatch(/error {3}getItem 200 response \/body\/id\n/);
      // The type of the id stands there.
      const at = text.split("\n").indexOf("                    type: integer") + 1;
      expect(out).toMatch(new RegExp(`shop\\.ya?ml:${at}\\n`));
      expect(out).toMatch(/drift\n {2}1 kind of finding\n$/);
      expect(code).toBe(1);
    },
  );

  it("is served, too", async () => {
    const running = startAt(place, "sandbox", spec, "--port", "0", "--json");
    const ready = await running.printed(/\n/);
    running.process.kill("SIGINT");
    await running.ended;
    expect(ready).toContain("shop");
  });

  it("stands beside facts of its own without being taken for a bundle", async () => {
    write("openapi.yaml", text);
    write("facts.yaml", "facts: {}\n");
    const { code } = await railspecAt(place, "drift", traffic, "--spec", "openapi.yaml");
    expect(code).toBe(1);
  });

  it.each([
    [
      "of several files",
      text.replace("{ type: integer }, example", "{ $ref: schemas/Id.yaml }, example"),
      /several\.yaml cannot be used as a spec: .*"schemas\/Id\.yaml" leads out of the document; bundle it first \(at #\/paths/,
    ],
    [
      "of several files, by paths",
      `openapi: 3.1.1\ninfo: { title: S, version: "1" }\npaths: { /a: { $ref: paths/a.yaml } }\n`,
      /"paths\/a\.yaml" leads out of the document; bundle it first \(at #\/paths/,
    ],
    ["that is no YAML", "openapi: [3.1.1\ninfo: {", /several\.yaml cannot be read: .* at line \d+, column \d+\./],
    ["with a name twice", "info: {}\ninfo: {}\n", /cannot be read: Map keys must be unique at line 2, column 1\./],
    ["with a number that JSON does not have", "a: .inf\n", /cannot be read: Infinity is no JSON number\./],
    ["with a circle of aliases", "a: &a { b: *a }\n", /cannot be read: .*circular.*\.\n/],
    ["that aliases make endless", endless, /cannot be read: Excessive alias count/],
    ["that is empty", "", /several\.yaml cannot be used as a spec: /],
  ])("%s is refused with the reason", async (_, content, reason) => {
    write("several.yaml", content);
    const { code, out, err } = await railspec("drift", join(folder, traffic), "--spec", join(folder, "several.yaml"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
  });
});
