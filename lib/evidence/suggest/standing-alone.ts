/** Whether a sentence says something by itself, and what can be taken off it without touching its grammar. */

import { wordsIn } from '#lib/text/words/words.ts'

/** Words that a takeaway may have; a sentence out of these bounds says too little, or too many things. */
const [fewest, most] = [6, 40]

/**
 * The sentence as a takeaway would say it; `null` when it does not stand alone:
 * a question, speech, a piece of a longer quotation, the beginning of a list,
 * or a sentence that takes up the one before it ("But she …", "This means …").
 */
export function standingAlone(sentence: string, lang: string): string | null {
  const language = lang.split('-')[0]?.toLowerCase() ?? ''
  const text = trimmed(sentence, language)
  if (!/[.!。！։।][)\]"'”’»]*$/u.test(text) || /[?？]/u.test(text)) return null
  if (/^["'“”‘„«»「『(]/u.test(text) || !balanced(text)) return null
  if (/^\p{Ll}/u.test(text)) return null
  if (language === 'en' && /, (?:he|she|it|they) \w+\.$/u.test(text)) return null
  const words = wordsIn(text, lang)
  if (words.length < fewest || words.length > most) return null
  const opener = words[0]?.text.toLowerCase() ?? ''
  const start = words.slice(0, 3).map((word) => word.text.toLowerCase())
  if (leaningWords[language]?.has(bareOf(opener)) === true) return null
  const phrases = leaningPhrases[language] ?? []
  return phrases.some((phrase) => `${start.join(' ')} `.startsWith(`${phrase} `)) ? null : text
}

/** "it's" leans as "it" does. */
function bareOf(word: string): string {
  return word.replace(/['’].*$/u, '')
}

/** Words that begin a sentence only when another stands before it, or that mean somebody named there. */
const leaningWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(
    `he she it they we i you his her hers its their theirs our my your him them this that these those
    such both neither either each another others one some here then so but and or nor
    yet still also too instead otherwise besides likewise similarly thus therefore hence consequently
    accordingly afterwards later earlier meanwhile however nevertheless nonetheless moreover furthermore
    additionally finally indeed which who whose rather anyway again not no yes well`,
  ),
  de: listed(
    `er sie es wir ich ihr ihre ihren ihrem sein seine seinen seinem dies diese dieser dieses diesen
    diesem das jene jener jenes beide solche da dann dort hier so aber und oder doch denn sondern auch
    deshalb daher darum trotzdem dennoch danach davor dabei damit dafür dagegen dazu daran darauf
    daraus darin darüber allerdings jedoch zudem außerdem ferner schließlich später zuvor inzwischen
    währenddessen stattdessen weil nein ja nicht wer was man einer eine`,
  ),
  fr: listed(
    `il elle ils elles ce c cela ceci ça cet cette ces celui celle ceux celles on nous je j vous son sa
    ses leur leurs notre nos mais et ou or donc car ni puis ensuite alors ainsi aussi cependant
    pourtant toutefois néanmoins enfin là ici y en lui dont qui oui non`,
  ),
  es: listed(
    `él ella ellos ellas eso esto ese esa esos esas este esta estos estas aquel aquella yo nosotros su
    sus nuestro pero y e o u ni sino aunque porque pues así entonces luego después también tampoco
    además allí ahí aquí sí no`,
  ),
}

const leaningPhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'for example',
    'for instance',
    'for that',
    'for this',
    'in addition',
    'in contrast',
    'by contrast',
    'in turn',
    'in other words',
    'in that',
    'in this',
    'in return',
    'at that',
    'at this',
    'at the time',
    'at the same',
    'since then',
    'because of that',
    'because of this',
    'after that',
    'after this',
    'before that',
    'as a result',
    'even so',
    'on that',
    'on this',
    'on the other',
    'with that',
    'with this',
    'the same',
    'the two',
    'the other',
    'the latter',
    'the former',
    'the third',
    'the second',
    'to that',
    'to this',
    'a second',
    'a third',
    'the answer',
    'the reason',
    'the result',
    'the next',
    'what is more',
    'that is',
    'if so',
    'if not',
  ],
  de: ['zum beispiel', 'im gegensatz', 'auf diese', 'aus diesem', 'in diesem', 'in dieser'],
  fr: ['par exemple', 'en revanche', 'en outre', 'de plus', 'au contraire', 'par conséquent'],
  es: ['por ejemplo', 'sin embargo', 'por eso', 'por tanto', 'en cambio', 'por el contrario'],
}

/** A quotation that opens in one sentence and closes in another is cut in two. */
function balanced(text: string): boolean {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0
  const german = /[„]/u.test(text)
  return (
    count(/"/gu) % 2 === 0 &&
    (german || count(/“/gu) === count(/”/gu)) &&
    count(/«/gu) === count(/»/gu) &&
    count(/\(/gu) === count(/\)/gu)
  )
}

/** "However, " and the like lean on what stands before and can go; a comma behind them makes that safe. */
const connectives: Readonly<Record<string, RegExp>> = {
  en: /^(?:However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Nevertheless|Nonetheless|Overall|Finally|Also|In fact|Indeed|Of course), (?=\p{L})/u,
}

/** "STELLBERG, Ohio (Plains News) — ", in front of the first words of an agency's story. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L} .]{2,20})?(?: \([^)]{2,40}\))? (?:—|–|--) /u

/** Who said it stays: without that, what somebody claims would become what is so. */
function trimmed(sentence: string, language: string): string {
  const bare = sentence.replace(dateline, '')
  const connective = connectives[language]?.exec(bare)?.[0] ?? ''
  const rest = bare.slice(connective.length)
  return connective === '' ? rest : rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
