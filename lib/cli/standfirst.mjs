#!/usr/bin/env node
/** `standfirst COMMAND`: every command, for npm's scripts and for whoever has this project as a package. */

import { commandLoader } from '../system/bundled-commands.mjs'

// What is reported names the line in the repository.
process.setSourceMapsEnabled(true)
const load = await commandLoader()
const { commandFile } = await load('command-file.ts')
const [, , word, ...rest] = process.argv
const { file, line, code } = commandFile(word)
if (file === null) {
  ;(code === 0 ? console.log : console.error)(line)
  process.exitCode = code
} else {
  process.argv.splice(2, process.argv.length, ...rest)
  await load(file)
}
