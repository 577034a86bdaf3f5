/** Which HTML is a block of its own: what is no text, and no more. */

import type { Processor } from 'unified'
import {
  type Construct,
  eachOf,
  type State,
  type Tokenizer,
  understood,
} from '#lib/article/markdown/constructs.ts'

/**
 * A comment, a script or a listing may hold anything, empty lines too, and ends
 * where it says. Every other tag that begins a line is read as one inside a
 * paragraph is, so that the words around it are the writer's Markdown: to
 * CommonMark they would be part of a block that nobody gets to see.
 */
export function htmlBlocks(this: Processor): void {
  const extensions = (this.data().micromarkExtensions ??= [])
  const { table, names } = eachOf(understood(extensions).flow, (construct) =>
    construct.name === 'htmlFlow' ? ofNoText(construct) : null,
  )
  extensions.push({ flow: table, disable: { null: names } })
}

function ofNoText(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(opening, construct.tokenize.call(this, effects, ok, nok), nok)
  }
  return { ...construct, name: 'htmlBlock', tokenize }
}

const opaque = new Set(['script', 'pre', 'style', 'textarea'])

/** As many letters as the longest of these has. */
const longest = 8

const opening = { tokenize: readOpening, partial: true }

function readOpening(
  effects: Parameters<Tokenizer>[0],
  ok: State,
  nok: State,
): ReturnType<Tokenizer> {
  let name = ''
  const inName: State = (code) => {
    const letter = code === null || code < 0 ? '' : String.fromCharCode(code).toLowerCase()
    if (name === '' && (letter === '!' || letter === '?')) return over(code)
    if (/^[a-z]$/.test(letter) && name.length < longest) {
      name += letter
      effects.consume(code)
      return inName
    }
    return opaque.has(name) && !/^[a-z0-9-]$/.test(letter) ? over(code) : nok(code)
  }
  const over: State = (code) => {
    effects.exit('data')
    return ok(code)
  }
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return inName
  }
}
