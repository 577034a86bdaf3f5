import { copyShelf } from '#components/offline/copy-shelf.ts'

/**
 * Takes a saved article off the device. What it consisted of lives on in the
 * memory of this page alone, until that is left.
 *
 * @param path the article's address
 * @returns what puts it back, and fails where there is no room any more
 */
export async function takeOff(path: string): Promise<() => Promise<void>> {
  const shelf = await caches.open(copyShelf(path))
  const kept: (readonly [Request, Response])[] = []
  for (const request of await shelf.keys()) {
    const response = await shelf.match(request, { ignoreVary: true })
    if (response !== undefined) kept.push([request, await inMemory(response)])
  }
  await caches.delete(copyShelf(path))
  return async () => {
    const again = await caches.open(copyShelf(path))
    for (const [request, response] of kept) await again.put(request, response.clone())
  }
}

/** Of its own: the body of one that was matched may go with its shelf. */
async function inMemory(response: Response): Promise<Response> {
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}
