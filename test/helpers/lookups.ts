import ts from "typescript";

const { TypeFlags } = ts;

/** The program of `src`, with texts that exist nowhere beside it. */
export function programOf(more: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    process.cwd(),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => more.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = more.get(file);
    return text === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const own = fileNames.filter((file) => /\/src\//.test(file));
  return ts.createProgram([...own, ...more.keys()], options, host);
}

/** Where a file of a program reads or writes what a text names: `line: code`, in the order of the file. */
export function lookupsIn(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not in the program`);
  const checker = program.getTypeChecker();
  const strange: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isStrange(node, checker)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      strange.push(`${line + 1}: ${node.getText(source).replaceAll(/\s+/g, " ")}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strange;
}

function isStrange(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isElementAccessExpression(node))
    return !isOwnWord(checker.getTypeAtLocation(node.argumentExpression), checker);
  // `const { [name]: value } = table`
  if (ts.isComputedPropertyName(node) && ts.isBindingElement(node.parent))
    return !isOwnWord(checker.getTypeAtLocation(node.expression), checker);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return !isOwnWord(checker.getTypeAtLocation(node.left), checker);
  // A text that is said to be one of our words, so that it may index.
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
    const [from, to] = [node.expression, node].map((one) => checker.getTypeAtLocation(one));
    return from !== undefined && to !== undefined && !isOwnWord(from, checker) && isWords(to);
  }
  if (ts.isForInStatement(node)) return true;
  return ts.isPropertyAccessExpression(node) && isInherited(node);
}

/** Ways around: they find what every object has, or set it. */
const isInherited = ({ expression, name }: ts.PropertyAccessExpression): boolean =>
  ["hasOwnProperty", "__proto__"].includes(name.text) ||
  (ts.isIdentifier(expression) &&
    ((expression.text === "Object" && ["assign", "setPrototypeOf"].includes(name.text)) ||
      expression.text === "Reflect"));

/** A number, a symbol, or one of the words that a type lists. */
function isOwnWord(type: ts.Type, checker: ts.TypeChecker): boolean {
  const own = TypeFlags.NumberLike | TypeFlags.ESSymbolLike | TypeFlags.StringLiteral;
  const base = checker.getBaseConstraintOfType(type) ?? type;
  return (base.isUnion() ? base.types : [base]).every(({ flags }) => (flags & own) !== 0);
}

const isWords = (type: ts.Type): boolean => {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & (TypeFlags.Undefined | TypeFlags.Null)) === 0,
  );
  return parts.length > 0 && parts.every(({ flags }) => (flags & TypeFlags.StringLiteral) !== 0);
};
