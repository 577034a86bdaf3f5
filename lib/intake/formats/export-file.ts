/** A file with many articles in it: whose it is, its first element or key tells. */

import type { Converted, SourceText } from '#lib/intake/convert/converted.ts'
import { convertAtom, convertRss } from '#lib/intake/formats/xml-feed.ts'
import { convertGhost } from '#lib/intake/formats/ghost-export.ts'
import { convertJsonFeed } from '#lib/intake/formats/json-feed.ts'
import { convertWordpress } from '#lib/intake/formats/wordpress-export.ts'
import { isGroup } from '#lib/intake/front/read-keys.ts'
import { childrenOf, readXml } from '#lib/intake/front/xml-tree.ts'
import { brokenExport, otherExport } from '#lib/rules/import/import-unread.ts'
import type { Breach } from '#lib/rules/rule.ts'
import { type Finding, fileStart } from '#lib/text/problem.ts'

export function convertExport(source: SourceText): Converted {
  return source.path.toLowerCase().endsWith('.json') ? convertJson(source) : convertXml(source)
}

function convertXml({ path, text }: SourceText): Converted {
  const read = readXml(text)
  if (read.kind === 'refused') return refused(read.finding)
  const { root } = read
  const [channel] = childrenOf(root, 'channel')
  if (root.name === 'rss' && channel !== undefined) {
    const isWordpress = Object.values(root.attributes).some((value) =>
      /wordpress\.org\/export\//u.test(value),
    )
    return isWordpress ? convertWordpress(path, channel) : convertRss(path, channel)
  }
  if (root.name === 'feed') return convertAtom(path, root)
  return refused(atStart(otherExport('an export of WordPress, or a feed in RSS or Atom')))
}

function convertJson({ path, text }: SourceText): Converted {
  const data = parsed(text)
  if (data === undefined) return refused(atStart(brokenExport('JSON')))
  if (isGroup(data) && typeof data.version === 'string' && /jsonfeed\.org/u.test(data.version)) {
    return convertJsonFeed(path, data)
  }
  return (
    convertGhost(path, data) ?? refused(atStart(otherExport('an export of Ghost, or a JSON Feed')))
  )
}

/** `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function atStart(breach: Breach): Finding {
  return { place: fileStart, ...breach }
}

function refused(finding: Finding): Converted {
  return { articles: [], findings: [finding] }
}
