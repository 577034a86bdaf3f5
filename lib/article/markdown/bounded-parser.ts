/**
 * Markdown's parser, held to work in proportion to the text. Some of its steps
 * look back over all that a paragraph has had so far, or ahead to its end, and
 * a text can be made of nothing but marks that ask for such a look.
 */

import type { Root } from 'mdast'
import { remark } from 'remark'
import type { PluggableList, Processor } from 'unified'
import {
  type Construct,
  type Context,
  eachOf,
  type Effects,
  once,
  type Tokenizer,
  trying,
  underAll,
  understood,
} from '#lib/article/markdown/constructs.ts'
import { FinishedEvents } from '#lib/article/markdown/finished-events.ts'
import { limits } from '#lib/article/limits.ts'
import { tooDeep } from '#lib/article/markdown/nesting.ts'
import { absentFrom, withoutAbsent } from '#lib/article/markdown/needed-constructs.ts'
import { tooManyMarks } from '#lib/rules/body/body-too-deep.ts'
import type { Finding } from '#lib/text/problem.ts'

export type Parsed =
  | { readonly kind: 'parsed'; readonly tree: Root }
  | { readonly kind: 'refused'; readonly finding: Finding }

/**
 * Reads texts of one kind. To teach a parser what it is to know takes as long as
 * to read a page with it, so it is taught once for all texts that have the same
 * in them.
 *
 * @param language what Markdown is to know beside CommonMark, and what it is not to know
 */
export function boundedReader(language: PluggableList): (text: string) => Parsed {
  const measured = new Map<string, MeasuredParser>()
  return (text) => {
    const absent = absentFrom(text)
    const key = absent.join(' ')
    const parser = measured.get(key) ?? new MeasuredParser(language, absent)
    measured.set(key, parser)
    return parser.parsed(text)
  }
}

class MeasuredParser {
  private readonly effort = new Effort()
  private readonly finished = new FinishedEvents()
  private readonly processor: Pick<Processor<Root>, 'parse'>

  /** @param absent names of constructs that the texts have no sign of */
  constructor(language: PluggableList, absent: readonly string[]) {
    const { effort, finished } = this
    this.processor = remark().use(language).use(measure, { effort, finished, absent }).freeze()
  }

  parsed(text: string): Parsed {
    this.effort.begin(text.length)
    try {
      return { kind: 'parsed', tree: this.processor.parse(text) }
    } catch (error) {
      if (error instanceof TooMuch) return { kind: 'refused', finding: error.finding }
      throw error
    } finally {
      this.finished.forget()
    }
  }
}

/** Throwing is the only way to stop the parser. */
class TooMuch extends Error {
  constructor(readonly finding: Finding) {
    super(finding.reason)
  }
}

/** What the parsing of one text has cost so far. */
class Effort {
  private left = 0
  /** Of the line in hand: how many quotes and lists it goes on with or opens. */
  private row = { line: 0, containers: 0 }

  /** @param length of the text, in characters */
  begin(length: number): void {
    this.left = limits.effort + length * limits.effortEach
    this.row = { line: 0, containers: 0 }
  }

  spend(work: number, line: number): void {
    this.left -= work
    if (this.left <= 0)
      throw new TooMuch({
        place: { line, column: 1, endLine: line, endColumn: 1 },
        ...tooManyMarks(),
      })
  }

  /** One more quote or list on a line. */
  nest(line: number): void {
    if (this.row.line !== line) this.row = { line, containers: 0 }
    this.row.containers += 1
    this.spend(this.row.containers, line)
    // The parser asks twice for the first one that is new on a line.
    if (this.row.containers > limits.nesting + 1) throw new TooMuch(tooDeep(line))
  }
}

type Measure = {
  readonly effort: Effort
  readonly finished: FinishedEvents
  readonly absent: readonly string[]
}

/**
 * Puts in the place of each mark one that does the same and counts, and before
 * what holds blocks one that does: that calls itself by its own name, so it
 * stays, and is asked again where the other fails.
 */
function measure(this: Processor, { effort, finished, absent }: Measure): void {
  const data = this.data()
  const extensions = withoutAbsent(absent, data.micromarkExtensions ?? [])
  data.micromarkExtensions = extensions
  const { text, document, contentInitial, flow, flowInitial } = understood(extensions)
  const tried = once((construct: Construct) => triedWith(construct, effort))
  const counted = once((effects: Effects) => trying(effects, tried))
  const marks = eachOf(text, (construct) => mark(construct, effort, counted))
  const underlines = eachOf(flow, underline)
  extensions.push({
    text: marks.table,
    document: eachOf(document, (construct) => container(construct, effort, finished)).table,
    contentInitial: eachOf(contentInitial, () => definition(effort)).table,
    flow: { ...underlines.table, null: [lazyLine(effort)] },
    flowInitial: underAll(flowInitial, { tokenize: finished.tokenize }),
    disable: { null: [...marks.names, ...underlines.names] },
  })
}

/** They look at a few characters and never back. */
const quick = new Set(['lineEnding', 'hardBreakEscape', 'characterEscape', 'characterReference'])

/** They look for their other half among all that the paragraph has had. */
const paired = new Set(['attention', 'strikethrough', 'labelEnd', 'gfmPotentialFootnoteCall'])

/** What one character that is looked at costs, beside one event of the parser's that is. */
const characterCost = 16

/**
 * Functions here have no names of their own: each is made anew for every word,
 * and a name costs more than all that it does.
 */
function mark(construct: Construct, effort: Effort, counted: Counted): Construct | null {
  const { name = '' } = construct
  if (quick.has(name)) return null
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { line, offset } = this.now()
    effort.spend(paired.has(name) ? behind(this, offset) : openBehind(this), line)
    return construct.tokenize.call(this, counted(effects), ok, (code) => {
      effort.spend(characterCost * (this.now().offset - offset), line)
      return nok(code)
    })
  }
  return { ...construct, name: `counted ${name}`, tokenize }
}

/** Effects under which all that a construct tries is counted. */
type Counted = (effects: Effects) => Effects

/** A construct that tries another one inside it is put back before it fails: what that looked at counts too. */
function triedWith(tried: Construct, effort: Effort): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const { line, offset } = this.now()
    return tried.tokenize.call(
      this,
      effects,
      (code) => {
        effort.spend(characterCost * (this.now().offset - offset), line)
        return ok(code)
      },
      (code) => {
        effort.spend(characterCost * (this.now().offset - offset), line)
        return nok(code)
      },
    )
  }
  return { ...tried, tokenize }
}

/** How much a mark has to look back at. */
function behind({ events, parser, _labelStarts: open }: Context, offset: number): number {
  const label = open?.at(-1)?.end.offset ?? offset
  return events.length + (offset - label) + parser.defined.length
}

/** Addresses do not stand between brackets: whether one is open takes a look at all behind it. */
function openBehind({ events, _labelStarts: open = [] }: Context): number {
  return open.length === 0 ? 1 : events.length
}

/** A quote, a list or a note: every line is held against all that are open. */
function container(construct: Construct, effort: Effort, finished: FinishedEvents): Construct {
  const { continuation } = construct
  const counted = {
    ...construct,
    resolveAll: finished.resolveAll,
    tokenize: nesting(construct.tokenize, effort, finished),
  }
  if (continuation === undefined) return counted
  const tokenize = nesting(continuation.tokenize, effort, finished)
  return { ...counted, continuation: { ...continuation, tokenize } }
}

function nesting(tokenizer: Tokenizer, effort: Effort, finished: FinishedEvents): Tokenizer {
  return function (effects, ok, nok) {
    const { line } = this.now()
    return tokenizer.call(
      this,
      effects,
      (code) => {
        finished.of(this)
        effort.nest(line)
        return ok(code)
      },
      nok,
    )
  }
}

/**
 * What makes a heading of a paragraph copies all events before it: it is given
 * those of the paragraph alone.
 */
function underline(construct: Construct): Construct | null {
  const { name, resolveTo } = construct
  if (name !== 'setextUnderline' || resolveTo === undefined) return null
  return {
    ...construct,
    name: `counted ${name}`,
    resolveTo: (events, context) => {
      const from = events.findLastIndex(
        ([step, { type }]) => step === 'enter' && type === 'content',
      )
      for (const event of resolveTo(events.splice(from), context)) events.push(event)
      return events
    },
  }
}

/** For a line that goes on with a quote or a list without its mark, all that stands in that is looked through. */
function lazyLine(effort: Effort): Construct {
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    const { line } = this.now()
    if (this.parser.lazy[line] === true) effort.spend(this.events.length, line)
    return nok
  }
  return { tokenize }
}

/** What a bracket may define is held against all that is defined. */
function definition(effort: Effort): Construct {
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    effort.spend(this.parser.defined.length, this.now().line)
    return nok
  }
  return { tokenize }
}
