import type { Heading, Root } from 'mdast'
import type { InternalLink } from '#lib/article/article.ts'
import { checkLinks } from '#lib/article/body/check-links.ts'
import { findHiddenCharacters } from '#lib/article/body/find-hidden-characters.ts'
import { frameTables } from '#lib/article/body/frame-tables.ts'
import { joinLines } from '#lib/article/body/join-lines.ts'
import { markAlerts } from '#lib/article/body/mark-alerts.ts'
import { nameHeadings } from '#lib/article/body/name-headings.ts'
import { type NumberedFootnote, numberFootnotes } from '#lib/article/body/number-footnotes.ts'
import { placePictures } from '#lib/article/body/place-pictures.ts'
import { placeStrays } from '#lib/article/body/place-strays.ts'
import { removeRawHtml } from '#lib/article/body/html/remove-raw-html.ts'
import { resolveReferences } from '#lib/article/body/resolve-references.ts'
import type { BodyContext } from '#lib/article/body/body-context.ts'
import { markdownOf } from '#lib/article/markdown/markdown-of.ts'
import type { Finding } from '#lib/text/problem.ts'

export type SoundBody = {
  readonly footnotes: readonly NumberedFootnote[]
  readonly headings: ReadonlyMap<Heading, string>
  readonly links: readonly InternalLink[]
  readonly markdown: string
  readonly findings: readonly Finding[]
}

/**
 * Takes out of a text what may not be printed and says everything that is wrong
 * with it, whoever it belongs to: an article, a standing page, an author. Each
 * step changes the tree, and their order matters (a picture must be placed
 * before its link is judged).
 */
export function soundBody(tree: Root, context: BodyContext): SoundBody {
  tree.children = tree.children.filter((node) => node.type !== 'yaml')
  placeStrays(tree)
  const hidden = findHiddenCharacters(tree)
  const references = resolveReferences(tree)
  const html = removeRawHtml(tree)
  const notes = numberFootnotes(tree, context)
  const roots = [tree, ...notes.footnotes.map((note) => note.definition)]
  const pictures = roots.flatMap((root) => placePictures(root, context))
  const links = checkLinks(roots, context)
  for (const root of roots) joinLines(root)
  const headings = nameHeadings(tree)
  for (const root of roots) markAlerts(root, context)
  const markdown = markdownOf(tree, notes.footnotes)
  const tables = roots.flatMap((root) => frameTables(root, context))
  return {
    footnotes: notes.footnotes,
    headings: headings.ids,
    links: links.links,
    markdown,
    findings: [
      ...hidden,
      ...html,
      ...references,
      ...notes.findings,
      ...pictures,
      ...links.findings,
      ...headings.findings,
      ...tables,
    ],
  }
}
