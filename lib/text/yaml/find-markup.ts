import { markupInPlainText } from '#lib/rules/front-matter/plain-text-markup.ts'
import type { Finding } from '#lib/text/problem.ts'
import { writtenTexts } from '#lib/text/yaml/written-texts.ts'
import type { DataPath, YamlData } from '#lib/text/yaml/yaml.ts'

/**
 * Says which texts of a file's YAML hold marks of Markdown or HTML, although
 * nothing but their letters is read: the page would show the marks.
 */
export function findMarkup(yaml: YamlData): readonly Finding[] {
  return [...writtenTexts(yaml.data)].flatMap(({ text, path, isKey }) =>
    isKey || isRead(path) || text.length > longest
      ? []
      : markupIn(text).map(({ written, meant }): Finding => ({
          place: yaml.placeOf(path),
          ...markupInPlainText(written, meant),
        })),
  )
}

/** More than that is refused elsewhere. */
const longest = 10_000

/** What is Markdown, or an address or name that nobody reads. */
function isRead(path: DataPath): boolean {
  const last = path.findLast((step) => typeof step === 'string') ?? ''
  return path[0] === 'takeaways' || unprinted.has(last)
}

const unprinted: ReadonlySet<string> = new Set(
  'aliases date lang language lead policy published repository src timeZone to translations updated url'.split(
    ' ',
  ),
)

type Markup = { readonly written: string; readonly meant: string }

/** At most one of each kind: it is enough to find the rest. */
function markupIn(text: string): readonly Markup[] {
  return kinds.flatMap(({ pattern, meant }) => {
    const found = pattern.exec(text)
    return found === null ? [] : [{ written: found[0], meant: meant(found) }]
  })
}

type Kind = { readonly pattern: RegExp; readonly meant: (found: RegExpExecArray) => string }

const words = ([, inside = '']: RegExpExecArray): string => inside

const kinds: readonly Kind[] = [
  {
    pattern:
      /&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[nm]dash|hellip|[lr]s?[ad]?quo|copy|reg|trade|euro|pound|yen|cent|deg|times|middot|bull|shy|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)|szlig|[ao]elig);/i,
    meant: ([, name = '']) => characterOf(name),
  },
  { pattern: /`([^`]+)`/, meant: words },
  {
    pattern: /(?<![\p{L}\p{N}*\\])\*{1,3}([^\s*](?:[^*]*[^\s*])?)\*{1,3}(?![\p{L}\p{N}*])/u,
    meant: words,
  },
  {
    pattern: /(?<![\p{L}\p{N}\p{P}_\\])_([^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])/u,
    meant: words,
  },
  { pattern: /~~([^\s~](?:[^~]*[^\s~])?)~~/, meant: words },
  { pattern: /(?<!!)\[([^[\]]+)\]\([^()\s]+\)/, meant: words },
  {
    pattern: /<\/?(?:[abisu]|br|code|del|div|em|img|p|small|span|strong|su[bp])(?:\s[^<>]*)?\/?>/i,
    meant: () => 'the words without the tag',
  },
]

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
}

function characterOf(name: string): string {
  const digits = /^#(x?)([\da-f]+)$/i.exec(name)
  const code = digits === null ? NaN : parseInt(digits[2] ?? '', digits[1] === '' ? 10 : 16)
  const isPrintable = code > 0x20 && code < 0xd800 && !(code >= 0x7f && code <= 0xa0)
  if (isPrintable) return String.fromCodePoint(code)
  return characters[name.toLowerCase()] ?? 'the character itself'
}
