import ts from "typescript";
import { expect, it } from "vitest";
import { helpers, withTheirNeeds } from "../../generate/helper-texts.ts";

/** Names that a helper declares for itself. */
function locals(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      found.push(node.name.text);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile("helper.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

it.each([...helpers.keys()])(
  "%s hides no other helper behind a name of its own, or it would be printed unused",
  (name) => {
    expect(locals(helpers.get(name)?.text ?? "").filter((local) => helpers.has(local))).toEqual([]);
  },
);

it("a helper comes with what it needs and nothing else", () => {
  const names = withTheirNeeds(["minLength"]).map(({ name }) => name);
  expect(names).toEqual(["Issue", "Segment", "fail", "lengthOf", "minLength"]);
});
