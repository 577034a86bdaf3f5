/** What the Markdown parser has under each character, for those who put something else in its place. */

import { parse } from 'micromark'

type Extensions = NonNullable<NonNullable<Parameters<typeof parse>[0]>['extensions']>
export type Extension = Extensions[number]
type Constructs = ReturnType<typeof parse>['constructs']
type Table = NonNullable<Partial<Constructs>['text']>
export type Construct = Extract<NonNullable<Table[string]>, { readonly tokenize: unknown }>
export type Tokenizer = Construct['tokenize']
export type Context = ThisParameterType<Tokenizer>
export type Effects = Parameters<Tokenizer>[0]
type Tried = Parameters<Effects['attempt']>[0]
export type State = ReturnType<Tokenizer>

/** CommonMark with what the extensions add. */
export function understood(extensions: Extensions): Constructs {
  return parse({ extensions }).constructs
}

type Replaced = {
  readonly table: Table
  /** Of the constructs that have another in their place. */
  readonly names: string[]
}

/** A construct that stands under several characters stays one: it is resolved once for all of them. */
export function eachOf(
  table: Table,
  replaced: (construct: Construct) => Construct | null,
): Replaced {
  const made = new Map<Construct, Construct | null>()
  const names = new Set<string>()
  const replacedOnce = (construct: Construct): readonly Construct[] => {
    const known = made.get(construct)
    const own = known === undefined ? replaced(construct) : known
    made.set(construct, own)
    if (own === null) return []
    if (construct.name !== undefined) names.add(construct.name)
    return [own]
  }
  const entries = Object.entries(table).map(
    ([code, all = []]) => [code, [all].flat().flatMap(replacedOnce)] as const,
  )
  return { table: Object.fromEntries(entries), names: [...names] }
}

/** An extension without some of the constructs that it has for blocks and for words. */
export function withoutConstructs(
  extension: Extension,
  isLeftOut: (construct: Construct) => boolean,
): Extension {
  const rest = (table: Extension['text'] = {}): Table =>
    Object.fromEntries(
      Object.entries(table).map(([code, all = []]) => [
        code,
        [all].flat().filter((construct) => !isLeftOut(construct)),
      ]),
    )
  return { ...extension, flow: rest(extension.flow), text: rest(extension.text) }
}

/** A construct that is asked before any of a table's, under whatever character. */
export function underAll(table: Table, construct: Construct): Table {
  const codes = [...Object.keys(table), 'null']
  return Object.fromEntries(codes.map((code) => [code, [construct]]))
}

/** Effects that try another construct in the place of each that a tokenizer tries. */
export function trying(effects: Effects, other: (tried: Construct) => Construct): Effects {
  const changed = (tried: Tried): Tried => (isConstruct(tried) ? other(tried) : tried)
  return {
    ...effects,
    attempt: (tried, ok, nok) => effects.attempt(changed(tried), ok, nok),
    check: (tried, ok, nok) => effects.check(changed(tried), ok, nok),
  }
}

/** What is made of something, made once for as long as that lives. */
export function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from)
    if (known !== undefined) return known
    const own = make(from)
    made.set(from, own)
    return own
  }
}

function isConstruct(tried: Tried): tried is Construct {
  return 'tokenize' in tried && typeof tried.tokenize === 'function'
}
