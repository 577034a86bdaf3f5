import pLimit from 'p-limit'

/** Does something with every item, so many at once; what comes back is in the items' order. Once one has failed, none is begun any more. */
export async function mapLimit<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const limit = pLimit(atOnce)
  return limit.map(items, async (item) => {
    try {
      return await act(item)
    } catch (error) {
      // Before its place is free for the next one.
      limit.clearQueue()
      throw error
    }
  })
}
