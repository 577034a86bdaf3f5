/** Addresses that stand in a text without brackets: they end where a reader sees them end, and are secure. */

import type { Link, Root, Text } from 'mdast'
import type { Processor } from 'unified'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { replaceIn } from '#lib/article/body/replace-in.ts'
import {
  type Construct,
  eachOf,
  type State,
  type Tokenizer,
  trying,
  understood,
} from '#lib/article/markdown/constructs.ts'
import { AddressEnd, addressEnd } from '#lib/text/addresses/address-end.ts'

/**
 * Comes after remark-gfm, which finds addresses twice: character by character,
 * and once more in the finished text where what stands before one kept it from
 * being seen.
 */
export function bareAddresses(this: Processor): void {
  const data = this.data()
  const extensions = (data.micromarkExtensions ??= [])
  const { table, names } = eachOf(understood(extensions).text, (construct) =>
    isAddress(construct) ? ending(construct) : null,
  )
  extensions.push({ text: table, disable: { null: names } })
  const transforms = [cutAddresses]
  ;(data.fromMarkdownExtensions ??= []).push({ transforms })
}

function isAddress({ name }: Construct): boolean {
  return name === 'protocolAutolink' || name === 'wwwAutolink'
}

/** The same construct, which is told that the text ends where the address does. */
function ending(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const from = this.now().offset
    const ahead = new AddressEnd()
    let read: Parameters<State>[0] = null
    let left = false
    // What comes after it gets the character that stands there.
    const truly =
      (then: State): State =>
      () =>
        then(read)
    const inside = (tried: Construct): Construct => ({
      ...tried,
      tokenize(deeper, found, missing) {
        return tried.tokenize.call(this, trying(deeper, inside), truly(found), truly(missing))
      },
    })
    const leaving =
      (then: State): State =>
      () => {
        left = true
        return then(read)
      }
    const within =
      (state: State): State =>
      (code) => {
        read = code
        const isOver = ahead.end !== null && this.now().offset >= from + ahead.end
        const next = state(isOver ? null : code)
        return next === undefined || left ? next : within(next)
      }
    const own = construct.tokenize.call(this, trying(effects, inside), leaving(ok), leaving(nok))
    const look = { tokenize: looking(ahead), partial: true }
    return effects.check(look, within(own), within(own))
  }
  return { ...construct, name: `ending ${construct.name ?? ''}`, tokenize }
}

/** Reads on to where the address ends at the latest, and is always put back. */
function looking(ahead: AddressEnd): Tokenizer {
  return function (effects, ok) {
    const look: State = (code) => {
      const isOver = code === null || code < 0
      if (!ahead.goesOn(isOver ? '' : String.fromCharCode(code))) {
        effects.exit('data')
        return ok(code)
      }
      effects.consume(code)
      return look
    }
    return (code) => {
      effects.enter('data')
      return look(code)
    }
  }
}

function cutAddresses(tree: Root): void {
  walkTo(tree, 'link', (node, index, parent) => {
    const [words] = node.children
    if (parent === undefined || index === undefined || words?.type !== 'text') return
    if (!isBare(node, words)) return
    const end = node.position === undefined ? addressEnd(words.value) : null
    const address = end === null ? words.value : withoutTrail(words.value.slice(0, end))
    const rest = words.value.slice(address.length)
    node.url = /^www\./i.test(address) ? `https://${address}` : address
    node.children = [{ ...words, value: address }]
    if (rest === '') return
    replaceIn(parent, index, node, { type: 'text', value: rest })
    return index + 2
  })
}

/** Whether the words of a link are all that its writer wrote. */
function isBare({ url, position, children }: Link, { value }: Text): boolean {
  if (children.length > 1 || !/^(?:https?:\/\/|www\.)/i.test(value)) return false
  if (url !== value && url !== `http://${value}`) return false
  const { start, end } = position ?? {}
  return position === undefined || (end?.offset ?? 0) - (start?.offset ?? 0) === value.length
}

/** What stands at the end of a sentence rather than of an address. */
function withoutTrail(address: string): string {
  return address.replace(/[!"&'*,.:;<>?\]_}~]+$/, '')
}
