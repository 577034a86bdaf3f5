/** What a reader of a text asked of the pictures: as long as the answers are the same, so is what was read. */

import { createHash } from 'node:crypto'
import type { PictureTable } from '#lib/images/picture.ts'

export type Asked = {
  /** Each path that was looked up, and what stood there, as JSON. */
  readonly answers: readonly (readonly [path: string, answer: string])[]
  /** A hash of the whole table, when it was looked through. */
  readonly all: string | null
}

/** A table that answers as the given one does and remembers what it was asked. */
export function rememberingTable(pictures: PictureTable): {
  readonly table: PictureTable
  readonly asked: () => Asked
} {
  const answers = new Map<string, string>()
  let lookedThrough = false
  const whole = (): PictureTable => {
    lookedThrough = true
    return pictures
  }
  const ask = (path: string): ReturnType<PictureTable['get']> => {
    answers.set(path, answerFor(path, pictures))
    return pictures.get(path)
  }
  return {
    table: {
      get: ask,
      has: (path) => ask(path) !== undefined,
      keys: () => whole().keys(),
      values: () => whole().values(),
      entries: () => whole().entries(),
      forEach: (each) => {
        whole().forEach(each)
      },
      get size() {
        return whole().size
      },
      [Symbol.iterator]: () => whole()[Symbol.iterator](),
    },
    asked: () => ({ answers: [...answers], all: lookedThrough ? hashOf(pictures) : null }),
  }
}

export function answersStill({ answers, all }: Asked, pictures: PictureTable): boolean {
  return (
    answers.every(([path, answer]) => answerFor(path, pictures) === answer) &&
    (all === null || all === hashOf(pictures))
  )
}

function answerFor(path: string, pictures: PictureTable): string {
  return JSON.stringify(pictures.get(path) ?? null)
}

/** A table does not change once it is made. */
const hashes = new WeakMap<PictureTable, string>()

function hashOf(pictures: PictureTable): string {
  const known = hashes.get(pictures)
  if (known !== undefined) return known
  const made = createHash('sha256')
    .update(JSON.stringify([...pictures]))
    .digest('hex')
  hashes.set(pictures, made)
  return made
}
