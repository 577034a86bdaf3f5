import { allLanguages } from '#lib/text/languages/all-languages.ts'

/**
 * The names of people that stand in one text as in a sentence: `Ada Roe, Ben
 * Lee and Cem Ay`. `null` for one name, and for what may be the name of a firm
 * or an office. A name of one word joins nothing, or "Roe, Ada" would be two.
 */
export function joinedNames(text: string): readonly string[] | null {
  const names = text
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length > 1 && names.every((name) => isName(name)) ? names : null
}

/** Two to four words with capitals, particles between them; or two to six signs of a script without spaces. */
function isName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,8}$/u.test(name)) return true
  const words = name.split(/\s+/u)
  const proper = words.filter((word) => !particles.has(word.toLowerCase()))
  return (
    proper.length >= 2 &&
    words.length <= 5 &&
    proper.every((word) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word)) &&
    !proper.some((word) => ofOffices.test(word))
  )
}

/** The words of all languages: a name is of any. */
function ofAll(part: 'and' | 'with' | 'particles'): ReadonlySet<string> {
  return new Set(allLanguages.flatMap(({ names }) => names?.[part] ?? []))
}

const and = [...ofAll('and'), '&']
const joining = [...and, '\\/', '\\+', ...ofAll('with')]

const between = new RegExp(
  String.raw`\s*[,;،、，；]\s*(?:(?:${and.join('|')})\s)?|\s+(?:${joining.join('|')})\s+`,
  'u',
)

const particles = ofAll('particles')

/** Words in the names of firms and offices, which may have an "and" of their own. */
const ofOffices =
  /^(?:Agenc|Associat|Authorit|Board|Bureau|Cent|College|Commi|Compan|Corp|Council|Department|Desk|Editors?$|Fund|Group|Inc|Institut|Jr|Ltd|Ministr|Newsroom|Offic|Partners|Press|School|Service|Society|Sons|Sr|Staff|Team|Trust|Union|Universit|MD|PhD|Esq)/u
