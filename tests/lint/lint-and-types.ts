/** The types and the rules of all code, of one reading of it: each alone reads everything, and works out every type. */

import { ESLint } from 'eslint'
import ts from 'typescript'

const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (fault) => {
    throw new Error(textOf([fault]))
  },
})
if (config === undefined) throw new Error('There is no tsconfig.json')
const program = ts.createProgram(config.fileNames, { ...config.options, noEmit: true })

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
})
const results = await eslint.lintFiles(['.'])
const linted = await (await eslint.loadFormatter('stylish')).format(results)
const typed = textOf(ts.getPreEmitDiagnostics(program))
for (const text of [linted, typed]) if (text.trim() !== '') console.log(text)
const hasFault = results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0)
process.exitCode = hasFault || typed !== '' ? 1 : 0

function textOf(faults: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnosticsWithColorAndContext(faults, {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getNewLine: () => '\n',
  })
}
