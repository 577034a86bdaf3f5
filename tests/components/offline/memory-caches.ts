/** The cache storage of a browser, as far as pages use it, kept in memory. */

const keyOf = (asked: string | Request): string =>
  new URL(typeof asked === 'string' ? asked : asked.url, location.href).href

class MemoryCache {
  private readonly kept = new Map<string, Response>()

  put(asked: string | Request, response: Response): Promise<void> {
    this.kept.set(keyOf(asked), response)
    return Promise.resolve()
  }

  match(asked: string | Request): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(keyOf(asked))?.clone())
  }

  delete(asked: string | Request): Promise<boolean> {
    return Promise.resolve(this.kept.delete(keyOf(asked)))
  }

  keys(): Promise<readonly Request[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => new Request(url)))
  }
}

export class MemoryCaches {
  private readonly shelves = new Map<string, MemoryCache>()

  open(name: string): Promise<MemoryCache> {
    const shelf = this.shelves.get(name) ?? new MemoryCache()
    this.shelves.set(name, shelf)
    return Promise.resolve(shelf)
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.shelves.has(name))
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.shelves.delete(name))
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.shelves.keys()])
  }
}
