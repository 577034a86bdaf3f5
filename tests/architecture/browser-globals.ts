import ts from 'typescript'
import type { SourceFile } from './imports-of.ts'

const globals = new Set(
  'caches customElements document indexedDB localStorage location matchMedia navigator requestAnimationFrame sessionStorage speechSynthesis window'.split(
    ' ',
  ),
)

/** What a file asks of a browser: the first of its globals that is read or called, `null` where there is none. */
export function browserGlobalIn(file: SourceFile): string | null {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node): string | undefined => {
    const asked =
      ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? node.expression : null
    if (asked !== null && ts.isIdentifier(asked) && globals.has(asked.text)) return asked.text
    return ts.forEachChild(node, visit)
  }
  return visit(tree) ?? null
}
