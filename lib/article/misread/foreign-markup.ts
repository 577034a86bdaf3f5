import type { Prose } from '#lib/article/misread/prose.ts'
import { foreignMarkupIn } from '#lib/rules/body/body-foreign-markup.ts'
import type { Finding } from '#lib/text/problem.ts'

type Kind = { readonly pattern: RegExp; readonly what: string; readonly instead: string }

const template = 'no template is run here: write Markdown, or put ` around what is to be shown'

/**
 * What other programs read in a text and Markdown does not. No pattern looks
 * further than some hundred characters, so that no text makes it slow.
 */
const kinds: readonly Kind[] = [
  {
    pattern: /\{\{[<%][^{}]{0,500}[%>]\}\}/g,
    what: 'shortcode of Hugo',
    instead: template,
  },
  { pattern: /(?<!\{)\{%[^{}]{0,500}%\}/g, what: 'tag of Liquid', instead: template },
  { pattern: /\{\{(?![<%])[^{}]{1,500}\}\}/g, what: 'tag of a template', instead: template },
  {
    pattern: /\{:[^{}\n]{0,200}\}|\{[#.][\p{L}\p{N}_-][^{}\n]{0,200}\}/gu,
    what: 'attribute of kramdown',
    instead: 'leave it out: there are no classes here, and headings have ids of their own',
  },
  {
    pattern: /!?\[\[[^[\]\n]{1,200}\]\]/g,
    what: 'link of a wiki',
    instead: 'write [words](other-article.md)',
  },
  {
    pattern: /(?<![=\p{L}\p{N}])==[^\s=](?:[^=\n]{0,200}[^\s=])?==(?![=\p{L}\p{N}])/gu,
    what: 'highlight',
    instead: 'write *words* or **words**',
  },
  {
    pattern: /(?<![+\p{L}\p{N}])\+\+[^\s+](?:[^+\n]{0,200}[^\s+])?\+\+(?![+\p{L}\p{N}])/gu,
    what: 'insertion',
    instead: 'write *words*',
  },
  {
    pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z\d_+-]{1,30}:(?![\p{L}\p{N}:])/gu,
    what: 'name of an emoji',
    instead: 'write the emoji itself',
  },
  {
    pattern: /(?<=[A-Za-z)])~[\p{L}\p{N}+-]{1,8}~|(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,8}\^/gu,
    what: 'lowered or raised sign',
    instead: 'write such a sign itself: H₂O, x²',
  },
  {
    pattern: /(?<!\[)\^\[[^\]\n]{1,300}\]/g,
    what: 'note inside the text',
    instead: 'write [^1] here, and below [^1]: words',
  },
  { pattern: /%%[^%\n]{1,300}%%/g, what: 'comment of Obsidian', instead: 'write <!-- words -->' },
  {
    pattern: /\{\/\*[^\n]{0,300}?\*\/\}/g,
    what: 'comment of MDX',
    instead: 'write <!-- words -->',
  },
  {
    pattern: /(?<=[^\s]\n) {0,3}:[ \t]+(?=\S)[^\n]{0,60}/g,
    what: 'definition',
    instead: 'it goes on with the line above: write **term**: what it is',
  },
  {
    pattern: /^ {0,3}\*\[[^\]\n]{1,60}\]:[^\n]{0,60}/gm,
    what: 'meaning of an abbreviation',
    instead: 'write it out where it stands first',
  },
  {
    pattern: /^ {0,3}(?::{3,}[ \t]*[\p{L}{][^\n]{0,60}|(?:!!!|\?\?\?)[ \t]+[a-z][^\n]{0,60})/gmu,
    what: 'box',
    instead: 'write > [!NOTE] and begin the lines below with >',
  },
  {
    pattern: /^ {0,3}\[toc\][ \t]*$/gim,
    what: 'place for contents',
    instead: 'leave it out: pages have contents of their own',
  },
  {
    pattern: /^ {0,3}#{2,6}[^\s#][^\n]{0,60}/gm,
    what: 'heading without a space behind #',
    instead: 'write ## and a space',
  },
  {
    pattern: /^[ \t]{0,9}•[^\n]{0,60}(?=[^\n]{0,2000}\n[ \t]{0,9}•)/gm,
    what: 'item that begins with a dot',
    instead: 'its lines are printed in one: begin them with -',
  },
  {
    pattern: /^ {0,3}\|[^\n]{0,60}(?=[^\n]{0,2000}\n {0,3}\|)/gm,
    what: 'row of no table',
    instead: 'write | --- | --- | below the first row, with an empty line above it',
  },
]

/** Of lines of one kind below one another the first is told. */
export function foreignMarkup({ text, placeOf }: Prose): readonly Finding[] {
  return kinds.flatMap(({ pattern, what, instead }) => {
    let above = -1
    return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): readonly Finding[] => {
      const written = found.trim()
      const from = index + found.indexOf(written)
      const place = placeOf(from, from + written.length)
      const goesOn = pattern.multiline && place.line === above + 1
      above = place.endLine
      if (goesOn) return []
      return [{ place, ...foreignMarkupIn(what, written.replace(/\s+/g, ' '), instead) }]
    })
  })
}
