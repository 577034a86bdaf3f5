/**
 * The client components that a page would wake up. Nothing in HTML tells a dead
 * button from a live one, but the payload names each by a number, in rows such
 * as `13:I[59708,["chunk.js"],"Counter"]`, and Next's manifest says which file
 * the number stands for.
 */

/** From a module's number to its file, as Next's manifest names it. */
export type ClientModules = ReadonlyMap<string, string>

/** @returns `components/reader/counter.tsx#Counter`, each once */
export function clientComponentsIn(payload: string, modules: ClientModules): readonly string[] {
  const used = new Set<string>()
  for (const [, id = '', name = ''] of payload.matchAll(moduleRow)) {
    const file = modules.get(id) ?? `module ${id}`
    if (!ofNextItself.test(file)) used.add(`${file.replace(/^\[project\]\//u, '')}#${name}`)
  }
  return [...used]
}

const moduleRow = /(?:^|\n)[0-9a-f]+:I\[(\d+),\[[^\]]*\],"([^"]*)"/gu

/** What every page carries: the router's own components and the boundaries around metadata. */
const ofNextItself =
  /node_modules\/next\/dist\/(?:esm\/)?(?:client\/components|lib\/(?:metadata|framework))\//u
