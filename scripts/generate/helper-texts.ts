import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One declaration of `helpers/`, as it is printed into generated files. */
export interface Helper {
  readonly name: string;
  /** Its text with its doc comment, without `export`. */
  readonly text: string;
  /** Helpers that it mentions. */
  readonly uses: readonly string[];
}

const folder = join(import.meta.dirname, "helpers");

/** In the order they are printed in. */
const files = [
  "issue",
  "values",
  "any",
  "texts",
  "formats",
  "numbers",
  "lists",
  "objects",
  "validators",
  "standard-schema",
  "msw",
];

/** Every helper by name. Generated files carry the few they use, so that there is no library for them at run time. */
export const helpers: ReadonlyMap<string, Helper> = readHelpers();

/** These helpers and all that they need, in the order of their files. */
export function withTheirNeeds(names: Iterable<string>): Helper[] {
  const needed = new Set(names);
  for (const name of needed) {
    for (const used of helpers.get(name)?.uses ?? []) {
      needed.add(used);
    }
  }
  return [...helpers.values()].filter(({ name }) => needed.has(name));
}

function readHelpers(): Map<string, Helper> {
  const declarations = files.flatMap((file) => {
    const text = readFileSync(join(folder, `${file}.ts`), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements.filter(isNamed).map((statement) => ({ source, statement, name: statement.name.text }));
  });
  const known = new Set(declarations.map(({ name }) => name));
  return new Map(
    declarations.map(({ source, statement, name }) => {
      const text = statement
        .getFullText(source)
        .trim()
        .replace(/^export /m, "");
      const uses = [...identifiers(statement)].filter((used) => used !== name && known.has(used));
      return [name, { name, text, uses }];
    }),
  );
}

type Named = (ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration) & {
  readonly name: ts.Identifier;
};

function isNamed(statement: ts.Statement): statement is Named {
  return (
    (ts.isFunctionDeclaration(statement) && statement.name !== undefined) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

/** Names that a declaration mentions, without those of members. */
function identifiers(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && !isMemberName(child)) {
      names.add(child.text);
    }
    child.forEachChild(visit);
  };
  visit(node);
  return names;
}

function isMemberName(identifier: ts.Identifier): boolean {
  const { parent } = identifier;
  return (
    ((ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
      parent.name === identifier) ||
    (ts.isBindingElement(parent) && parent.propertyName === identifier)
  );
}
