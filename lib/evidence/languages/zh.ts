import { type FactWords, listed } from '#lib/evidence/languages/fact-words.ts'
import { measureTable } from '#lib/evidence/numbers/measures.ts'
import { noNumberWords } from '#lib/evidence/numbers/number-words.ts'

export const chinese: FactWords = {
  numbers: {
    ...noNumberWords,
    numerals: true,
    money: { 元: '元', 美元: '$', 欧元: '€', 歐元: '€', 英镑: '£', 英鎊: '£', 日元: '¥' },
    over: listed('超过 超過 逾 至少 多于 多達'),
    under: listed('近 不到 不足 将近 將近 少于 最多'),
    about: listed('约 約 大约 大約'),
  },
  dates: {
    relative: { 今天: 0, 昨天: -1, 明天: 1, 前天: -2 },
    relativeYear: {},
    year: null,
    ambiguous: [],
    before: [],
    joining: [],
  },
  measures: measureTable(''),
}
