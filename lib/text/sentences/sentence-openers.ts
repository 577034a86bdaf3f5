/** Words that begin a sentence far more often than they begin a name. */

import { foldWord } from '#lib/text/words/fold-word.ts'
import { functionWordsOf } from '#lib/text/words/function-words.ts'

/** English is listed by itself: its words of grammar are names too, as in "U.S. First Army", "Mr. Day". */
const english = new Set(
  `A After Again All Also Although An And Another Any Anyone Are As At Because Before Both But By Critics Did Do Does
   During Each Even Every Everybody Everyone Few Finally For From Had Has Have He Her Here His How However I If In Instead Is
   It Its Last Later Many Maybe Meanwhile More Most My Neither Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials
   On Once One Only Or Other Others Our People Perhaps Police She Since So Some Somebody Someone Sometimes Soon Still Such
   That The Their Then There Therefore These They This Those Though Thus To Today Together Tomorrow Tonight Two Under Until
   Was Were We What When Where Whether Which While Who Why With Within Without Yes Yesterday Yet You Your`.split(
    /\s+/u,
  ),
)

/**
 * Whether a text begins with one of them, behind an opening mark or not.
 *
 * @param language primary
 */
export function startsWithOpener(text: string, language: string): boolean {
  const found = opening.exec(text)
  const word = found?.[1] ?? ''
  if (word === '') return false
  if (language === 'en') return english.has(word)
  // "J. Le Roux", "A. van Dijk": what stands between names is no opener.
  if (particle.test(text)) return false
  return functionWordsOf(language)?.has(foldWord(word)) ?? false
}

/** "J. A. Smith": an initial is no opener. */
const opening = /^["'“„‘«‹([¿¡]?\s?(\p{L}+)(?![\p{L}.])/u

const particle =
  /^(?:Al|Da|Dal|De|Dei|Del|Della|Den|Der|Di|Dos|Du|El|La|Las|Le|Les|Lo|Los|Ten|Ter|Van|Von|Zu)\s(?:\p{L}+\s)?\p{Lu}/u
