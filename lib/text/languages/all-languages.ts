/** Every language that a file beside this one is about. `npm run languages` writes this list. */

import type { Language } from '#lib/text/languages/language.ts'
import { arabic } from '#lib/text/languages/arabic.ts'
import { bosnian } from '#lib/text/languages/bosnian.ts'
import { cantonese } from '#lib/text/languages/cantonese.ts'
import { catalan } from '#lib/text/languages/catalan.ts'
import { chinese } from '#lib/text/languages/chinese.ts'
import { croatian } from '#lib/text/languages/croatian.ts'
import { czech } from '#lib/text/languages/czech.ts'
import { dutch } from '#lib/text/languages/dutch.ts'
import { english } from '#lib/text/languages/english.ts'
import { french } from '#lib/text/languages/french.ts'
import { german } from '#lib/text/languages/german.ts'
import { hebrew } from '#lib/text/languages/hebrew.ts'
import { italian } from '#lib/text/languages/italian.ts'
import { japanese } from '#lib/text/languages/japanese.ts'
import { korean } from '#lib/text/languages/korean.ts'
import { luxembourgish } from '#lib/text/languages/luxembourgish.ts'
import { polish } from '#lib/text/languages/polish.ts'
import { portuguese } from '#lib/text/languages/portuguese.ts'
import { russian } from '#lib/text/languages/russian.ts'
import { serbian } from '#lib/text/languages/serbian.ts'
import { slovak } from '#lib/text/languages/slovak.ts'
import { slovenian } from '#lib/text/languages/slovenian.ts'
import { spanish } from '#lib/text/languages/spanish.ts'
import { swedish } from '#lib/text/languages/swedish.ts'

export const allLanguages: readonly Language[] = [
  arabic,
  bosnian,
  cantonese,
  catalan,
  chinese,
  croatian,
  czech,
  dutch,
  english,
  french,
  german,
  hebrew,
  italian,
  japanese,
  korean,
  luxembourgish,
  polish,
  portuguese,
  russian,
  serbian,
  slovak,
  slovenian,
  spanish,
  swedish,
]
