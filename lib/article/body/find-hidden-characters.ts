import type { Code, Root } from 'mdast'
import { walk } from '#lib/article/markdown/walk.ts'
import { placeOf, placesIn } from '#lib/article/body/body-context.ts'
import { hiddenInBody } from '#lib/rules/body/body-hidden-character.ts'
import { unknownCharacterIn } from '#lib/rules/characters/unknown-character.ts'
import { type HiddenCharacter, hiddenCharacters } from '#lib/text/characters/hidden-characters.ts'
import type { Finding, Place } from '#lib/text/problem.ts'
import { unknownCharacter } from '#lib/text/characters/unknown-characters.ts'

/**
 * Says where a body holds characters that nobody sees, or that few have; the
 * first of each kind in each piece of text is enough to find the rest.
 */
export function findHiddenCharacters(tree: Root): readonly Finding[] {
  return runsIn(tree).flatMap((pieces) => {
    const hidden = [...hiddenCharacters(pieces.map(({ text }) => text).join(''))]
    let end = 0
    return pieces.flatMap((piece) => {
      const start = end
      end += piece.text.length
      const own = hidden.filter(({ at }) => start <= at && at < end)
      return [
        ...firstOfEachKind(own).map((each) => hiddenFinding(piece, each, each.at - start)),
        ...unknownFindings(piece),
      ]
    })
  })
}

/** A stretch of text that knows where each part of it stands in the file. */
type Piece = { readonly text: string; readonly placeOf: (from: number, to: number) => Place }

/**
 * What is read in one go: the words of a paragraph, whatever they are in, since
 * what joins a letter to the next one may stand between two nodes. The words of
 * a picture, and a block of code, are read by themselves.
 */
function runsIn(tree: Root): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  let words: Piece[] = []
  walk(tree, (node) => {
    const apart = (text: string | null | undefined): void => {
      runs.push([{ text: text ?? '', placeOf: () => placeOf(node) }])
    }
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        words = []
        runs.push(words)
        return
      case 'text':
        words.push({ text: node.value, placeOf: placesIn(node) })
        return
      case 'inlineCode':
        words.push({ text: node.value, placeOf: () => placeOf(node) })
        return
      case 'image':
        apart(node.title)
        apart(node.alt)
        return
      case 'imageReference':
        apart(node.alt)
        return
      case 'definition':
        apart(node.title)
        return
      case 'code':
        runs.push([{ text: node.value, placeOf: (from) => placeInCode(node, from) }])
        return
      default:
    }
  })
  return runs
}

/** The line is exact; the column is where it would be, were every line of the block indented like its first. */
function placeInCode(node: Code, at: number): Place {
  const { line, column, endLine } = placeOf(node)
  const lines = node.value.split('\n')
  const before = node.value.slice(0, at).split('\n')
  const isFenced = endLine - line >= lines.length
  const own = line + before.length - (isFenced ? 0 : 1)
  const start = column + (before.at(-1) ?? '').length
  return { line: own, column: start, endLine: own, endColumn: start + 1 }
}

/** What turns the text, and what hides in it. */
function firstOfEachKind(hidden: readonly HiddenCharacter[]): readonly HiddenCharacter[] {
  const turns = ({ name }: HiddenCharacter): boolean => /^U\+20(?:0[EF]|2[A-E]|6[6-9])$/u.test(name)
  const firsts = [hidden.find(turns), hidden.find((each) => !turns(each))]
  return firsts.filter((each) => each !== undefined)
}

function hiddenFinding(piece: Piece, { length, name }: HiddenCharacter, at: number): Finding {
  return { place: piece.placeOf(at, at + length), ...hiddenInBody(name) }
}

function unknownFindings({ text, placeOf: place }: Piece): readonly Finding[] {
  const found = unknownCharacter(text)
  if (found === null) return []
  return [{ place: place(found.at, found.at + found.length), ...unknownCharacterIn(found.name) }]
}
