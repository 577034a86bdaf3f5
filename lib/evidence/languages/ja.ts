import { type FactWords, listed } from '#lib/evidence/languages/fact-words.ts'
import { measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords } from '#lib/evidence/numbers/number-words.ts'

export const japanese: FactWords = {
  numbers: {
    ...noNumberWords,
    numerals: true,
    money: { 円: '¥', ドル: '$', 米ドル: '$', ユーロ: '€', ポンド: '£' },
    over: listed('少なくとも 最低'),
    under: listed('最大 最高'),
    about: listed('約 およそ 推定'),
  },
  dates: {
    relative: { 今日: 0, 昨日: -1, 明日: 1, きょう: 0, きのう: -1, あす: 1 },
    relativeYear: {},
    year: null,
    ambiguous: [],
    before: [],
    joining: [],
  },
  measures: measureTable(''),
}
