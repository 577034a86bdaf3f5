import type { Emphasis, Root, Strong } from 'mdast'
import { walkTo } from '#lib/article/markdown/walk.ts'
import { placeOf } from '#lib/article/body/body-context.ts'
import type { Prose } from '#lib/article/misread/prose.ts'
import { markLeft } from '#lib/rules/body/body-marks-left.ts'
import { marksTakenFrom } from '#lib/rules/body/body-marks-taken.ts'
import type { Finding } from '#lib/text/problem.ts'

/** Two stars or lines that have no other half. Between letters they hide some, as newspapers do, and alone they divide. */
const left =
  /(?<![\p{L}\p{N}*])\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}\p{P}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}\p{P}_])/gu

/** Marks that a reader sees; one of a paragraph is enough to find the other. */
export function marksLeft({ text, placeOf: place }: Prose): readonly Finding[] {
  const findings: Finding[] = []
  let end = -1
  for (const { 0: mark, index } of text.matchAll(left)) {
    if (index < end) continue
    const next = text.indexOf('\n\n', index)
    end = next === -1 ? text.length : next
    const around = text.slice(Math.max(0, index - 10), index + mark.length + 20).trim()
    findings.push({
      place: place(index, index + mark.length),
      ...markLeft(mark, around.replace(/\s+/g, ' ')),
    })
  }
  return findings
}

/** Marks that are taken for emphasis where they are signs of a sum, or part of a name. */
export function marksTaken(tree: Root, text: string): readonly Finding[] {
  const findings: Finding[] = []
  walkTo(tree, ['emphasis', 'strong'], (node) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return
    const written = writtenOf(node, text)
    if (written === null || !(isSum(written) || isSpecialName(written))) return
    const { before, whole, after } = written
    const all = `${before}${whole}${after}`.trim()
    const as = node.type === 'strong' ? 'bold' : 'italics'
    findings.push({ place: placeOf(node), ...marksTakenFrom(all, as) })
  })
  return findings
}

type Written = {
  readonly before: string
  readonly whole: string
  readonly inside: string
  readonly after: string
}

function writtenOf({ position }: Emphasis | Strong, text: string): Written | null {
  const from = position?.start.offset
  const to = position?.end.offset
  if (from === undefined || to === undefined) return null
  const whole = text.slice(from, to)
  const inside = whole.replace(/^[*_]+|[*_]+$/g, '')
  return {
    before: text.slice(Math.max(0, from - 1), from),
    whole,
    inside,
    after: text.slice(to, to + 1),
  }
}

/** "2*3*4", "a*b and c*d"; not "un*believ*able". */
function isSum({ before, whole, inside, after }: Written): boolean {
  if (!whole.startsWith('*') || !/^[A-Za-z\d]$/.test(before) || !/^[A-Za-z\d]$/.test(after))
    return false
  return /^\d|\d$|\s/.test(inside) || inside.length <= 1 || /\d/.test(before + after)
}

/** What Python and JavaScript put between two lines each. */
const specialNames: ReadonlySet<string> = new Set(
  'all annotations bool call class contains del delattr delitem dict dir dirname doc enter eq exit file filename format future future get getattr getitem hash iadd import init init_subclass int iter len lt main module name ne new next path post_init proto pycache pypackages qualname repr reversed set setattr setitem slots str sub typename version'.split(
    ' ',
  ),
)

function isSpecialName({ whole, inside }: Written): boolean {
  return whole === `__${inside}__` && specialNames.has(inside.toLowerCase())
}
