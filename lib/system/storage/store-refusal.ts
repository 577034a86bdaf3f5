import path from 'node:path'
import { refusalOf } from '#lib/system/refusal.ts'

/** Nothing can be stored any more, so that nothing needs to be made: its message is for people. */
export class StoreRefusal extends Error {}

/** @param folder of the store; whatever else goes wrong than a refusal of the system's is thrown on */
export function inStore<Result>(folder: string, write: () => Result): Result {
  try {
    return write()
  } catch (error) {
    throw new StoreRefusal(
      refusalOf(error, {
        place: path.relative('', folder) || '.',
        expected: 'a place for what builds make',
        otherwise: 'move the project to where it may write',
      }),
      { cause: error },
    )
  }
}

/** What came of work that stores something, for another process: an error would not come whole out of this one. */
export type Stored<Value> =
  | { readonly kind: 'stored'; readonly value: Value }
  | { readonly kind: 'unstored'; readonly reason: string }

/** @param folder as of `inStore` */
export function stored<Value>(folder: string, work: () => Value): Stored<Value> {
  try {
    return { kind: 'stored', value: inStore(folder, work) }
  } catch (error) {
    if (error instanceof StoreRefusal) return { kind: 'unstored', reason: error.message }
    throw error
  }
}
