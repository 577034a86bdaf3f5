/**
 * XML from elements, written by hand: of the libraries at hand, npm `feed` 6 and
 * the `xml-js` under it write feeds that no parser reads. A second `]]>` in a
 * text ends its CDATA section, `<` stays bare in attributes, a written `&amp;`
 * comes back as `&`; and Atom pictures are of the type `image/jpg`, RSS authors
 * stand where addresses are wanted, and JSON Feed is of version 1.
 */

import { xmlText } from '#lib/text/xml/xml-text.ts'

/** An element holds words or elements, never both: the space between elements means nothing. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: string | readonly XmlElement[]
}

export function xml(
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, content }
}

/** The whole file, in UTF-8, with each element on a line of its own. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`
}

function written({ name, attributes, content }: XmlElement): string {
  const opening = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(value)}"`),
  ].join(' ')
  if (content.length === 0) return `<${opening}/>`
  const inside =
    typeof content === 'string' ? xmlText(content) : `\n${content.map(written).join('\n')}\n`
  return `<${opening}>${inside}</${name}>`
}
