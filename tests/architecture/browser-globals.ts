import ts from 'typescript'
import type { SourceFile } from './imports-of.ts'

const names =
  'caches customElements document indexedDB localStorage location matchMedia navigator requestAnimationFrame sessionStorage speechSynthesis window'.split(
    ' ',
  )
const globals = new Set(names)
const anywhere = new RegExp(String.raw`\b(?:${names.join('|')})\b`, 'u')

/** What a file asks of a browser: the first of its globals that is read or called, `null` where there is none. */
export function browserGlobalIn(file: SourceFile): string | null {
  if (!anywhere.test(file.text)) return null
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false)
  const visit = (node: ts.Node): string | undefined => {
    const asked =
      ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? node.expression : null
    if (asked !== null && ts.isIdentifier(asked) && globals.has(asked.text)) return asked.text
    return ts.forEachChild(node, visit)
  }
  return visit(tree) ?? null
}
