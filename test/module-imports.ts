// What a TypeScript module imports: by value, as a type, re-exported, on demand, by address.
import { parseSync } from "vite";

/** One import: the specifier, or null where it is computed and cannot be judged. */
export interface ModuleImport {
  readonly specifier: string | null;
  readonly line: number;
}

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Calls `visit` for every node of a syntax tree. */
export function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const part of value) walk(part, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const part of Object.values(value)) walk(part, visit);
  }
}

/** The syntax tree of a module; throws when the source does not parse. */
export function parseModule(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  if (!isNode(program)) throw new Error(`${file}: no syntax tree`);
  return program;
}

/** The text of a string literal or of a template without holes. */
function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "TSLiteralType") return literalText(node["literal"]);
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  const quasis = node.type === "TemplateLiteral" ? (node["quasis"] as unknown[]) : [];
  const value = quasis.length === 1 ? (quasis[0] as { value: { cooked: string } }).value : null;
  return value?.cooked ?? null;
}

const isNamed = (node: unknown, name: string) => isNode(node) && node["name"] === name;
const isImportMeta = (node: unknown) => isNode(node) && node.type === "MetaProperty";

/** The part of a node that names another module, or undefined when it names none. */
function sourceOf(node: Node): unknown {
  const first = Array.isArray(node["arguments"]) ? node["arguments"][0] : undefined;
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return node["source"] ?? node["argument"];
    case "ExportNamedDeclaration":
      return node["source"] ?? undefined;
    case "TSExternalModuleReference":
      return node["expression"];
    case "CallExpression": {
      const { callee } = node;
      if (isNamed(callee, "require")) return first;
      const isGlob = isNode(callee) && isNamed(callee["property"], "glob");
      return isGlob && isImportMeta(callee["object"]) ? null : undefined;
    }
    case "NewExpression": {
      const base = (node["arguments"] as unknown[])[1];
      const isOwn = isNode(base) && isImportMeta(base["object"]);
      return isOwn && isNamed(node["callee"], "URL") ? first : undefined;
    }
    default:
      return undefined;
  }
}

/** Every import of a module, in the order of the source. */
export function importsOf(file: string, source: string): ModuleImport[] {
  const imports: ModuleImport[] = [];
  walk(parseModule(file, source), (node) => {
    const named = sourceOf(node);
    if (named === undefined) return;
    const line = source.slice(0, node.start).split("\n").length;
    imports.push({ specifier: literalText(named), line });
  });
  return imports;
}
