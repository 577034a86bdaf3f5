import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { own } from './own.ts'
import { plainNext } from './plain-next.ts'
import type { Tool } from './tool.ts'

export const tools: readonly Tool[] = [
  own,
  plainNext,
  astro('inlined'),
  astro('linked'),
  eleventy,
  hugo,
]

export type Chosen =
  | { readonly kind: 'chosen'; readonly tools: readonly Tool[] }
  | { readonly kind: 'wrong'; readonly line: string }

/**
 * Those that can run here; what cannot is named.
 * @param ids as `--tools` has them, between commas; empty for all
 */
export function chosenTools(ids: string, say: (line: string) => void): Chosen {
  const wanted = ids === '' ? tools.map(({ id }) => id) : ids.split(',')
  const unknown = wanted.find((id) => tools.every((tool) => tool.id !== id))
  if (unknown !== undefined) {
    const known = tools.map(({ id }) => id).join(', ')
    return { kind: 'wrong', line: `Unexpected tool \`${unknown}\`, expected some of ${known}` }
  }
  const named = tools.filter(({ id }) => wanted.includes(id))
  const there = named.filter(({ name, missing }) => {
    const why = missing()
    if (why !== null) say(`Left out: ${name}, ${why}`)
    return why === null
  })
  return { kind: 'chosen', tools: there }
}
