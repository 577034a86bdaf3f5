import { describe, expect, test } from 'vitest'
import { toCardinal as arabic } from 'n2words/ar-SA'
import { toCardinal as german } from 'n2words/de-DE'
import { toCardinal as english } from 'n2words/en-GB'
import { toCardinal as spanish } from 'n2words/es-ES'
import { toCardinal as belgian } from 'n2words/fr-BE'
import { toCardinal as french } from 'n2words/fr-FR'
import { toCardinal as italian } from 'n2words/it-IT'
import { toCardinal as japanese } from 'n2words/ja-JP'
import { toCardinal as dutch } from 'n2words/nl-NL'
import { toCardinal as polish } from 'n2words/pl-PL'
import { toCardinal as portuguese } from 'n2words/pt-PT'
import { toCardinal as russian } from 'n2words/ru-RU'
import { toCardinal as simplified } from 'n2words/zh-Hans-CN'
import { toCardinal as traditional } from 'n2words/zh-Hant-TW'
import { toCardinal as swedish } from 'n2words/sv-SE'
import { quantitiesIn } from '#lib/evidence/numbers/quantities.ts'

/** Every number that a year or a count of people is likely to be, and some with all scales. */
const numbers = [
  ...Array(2100).keys(),
  3000, 4711, 9999, 10_000, 12_500, 21_000, 99_999, 100_000, 123_456, 200_000, 999_999,
  1_000_000, 1_200_000, 2_000_000, 2_500_000, 12_345_678, 1_000_000_000, 2_300_000_000,
] // prettier-ignore

/** The numbers that are read otherwise than they were written, with what was read. */
function misread(lang: string, write: (value: number) => string): readonly string[] {
  return numbers.flatMap((value) => {
    const words = write(value)
    const read = quantitiesIn(words, lang).map((each) => each.value)
    return read.length === 1 && read[0] === value ? [] : [`${words}: ${read.join(', ')}`]
  })
}

describe('number words that another program wrote are read back', () => {
  const writers: readonly [name: string, lang: string, write: (value: number) => string][] = [
    ['Arabic', 'ar', (value) => arabic(value)],
    ['Arabic, feminine', 'ar', (value) => arabic(value, { gender: 'feminine' })],
    ['Chinese, financial', 'zh', (value) => simplified(value)],
    ['Chinese', 'zh', (value) => simplified(value, { formal: false })],
    ['Chinese, traditional', 'zh-Hant', (value) => traditional(value, { formal: false })],
    ['Dutch', 'nl', (value) => dutch(value)],
    ['English', 'en', (value) => english(value)],
    ['French', 'fr', (value) => french(value)],
    ['French of Belgium', 'fr-BE', (value) => belgian(value)],
    ['German', 'de', (value) => german(value)],
    ['Italian', 'it', (value) => italian(value)],
    ['Japanese', 'ja', (value) => japanese(value)],
    ['Polish', 'pl', (value) => polish(value)],
    ['Polish, feminine', 'pl', (value) => polish(value, { gender: 'feminine' })],
    ['Portuguese', 'pt', (value) => portuguese(value)],
    ['Russian', 'ru', (value) => russian(value)],
    ['Russian, feminine', 'ru', (value) => russian(value, { gender: 'feminine' })],
    ['Spanish', 'es', (value) => spanish(value)],
    ['Swedish', 'sv', (value) => swedish(value)],
  ]
  test.each(writers)('%s', (_, lang, write) => {
    expect(misread(lang, write)).toEqual([])
  })
})
