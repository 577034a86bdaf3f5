import pLimit from 'p-limit'

/** Does something with every item, so many at once; what comes back is in the items' order. Once one has failed, none is begun any more. */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const limit = pLimit(atOnce)
  try {
    return await limit.map(items, act)
  } catch (error) {
    limit.clearQueue()
    throw error
  }
}
