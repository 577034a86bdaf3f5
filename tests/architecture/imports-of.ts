import path from 'node:path'
import ts from 'typescript'

export type SourceFile = {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
}

export type Import = {
  /** A file of the project relative to it, else a package or `node:` name with its path. */
  readonly target: string
  readonly kind: 'file' | 'package'
  /** Gone when the program runs. */
  readonly typeOnly: boolean
  /** Written as `import('…')`: loaded when the program comes to it. */
  readonly onUse: boolean
}

const known = new WeakMap<SourceFile, readonly Import[]>()

/** Every import of a file, however it is written: `import`, `export … from`, `import()`, `import('…').T`, `require()`. */
export function importsOf(file: SourceFile): readonly Import[] {
  const imports = known.get(file) ?? readImports(file)
  known.set(file, imports)
  return imports
}

function readImports(file: SourceFile): readonly Import[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false)
  // Only these stand within a statement; most files have none, and need not be walked through.
  const isDeep = /\b(?:import|require)\s*\(/u.test(file.text)
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean, onUse = false): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) {
      found.push({ ...targetOf(node.text, file.path), typeOnly, onUse })
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.isTypeOnly === true)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    }
    if (ts.isCallExpression(node) && isImportCall(node))
      add(node.arguments[0], false, node.expression.kind === ts.SyntaxKind.ImportKeyword)
    if (isDeep) ts.forEachChild(node, visit)
  }
  ts.forEachChild(tree, visit)
  return found
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  )
}

function targetOf(written: string, from: string): Pick<Import, 'target' | 'kind'> {
  if (written.startsWith('#'))
    return { target: path.posix.normalize(written.slice(1)), kind: 'file' }
  if (!written.startsWith('.')) return { target: written, kind: 'package' }
  return { target: path.posix.join(path.posix.dirname(from), written), kind: 'file' }
}
