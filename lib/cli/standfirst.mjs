#!/usr/bin/env node
/** `standfirst COMMAND`: the commands, for whoever has this project as a package. */

import '../system/typescript.mjs'

const { commandFile } = await import('./command-file.ts')
const [, , word, ...rest] = process.argv
const { file, line, code } = commandFile(word)
if (file === null) {
  ;(code === 0 ? console.log : console.error)(line)
  process.exitCode = code
} else {
  process.argv.splice(2, process.argv.length, ...rest)
  await import(file)
}
