import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed } from '#lib/text/languages/parts/written-lists.ts'

export const chinese: Language = {
  code: 'zh',
  grammar: null,
  clitic: null,
  abbreviations: null,
  sentences: {
    openers: null,
    fullStop: { mark: '。', space: '' },
    smallBeginnings: false,
    ordinals: null,
    places: null,
  },
  numbers: {
    ...noNumberWords,
    complete: true,
    numerals: true,
    money: { 元: '元', 美元: '$', 欧元: '€', 歐元: '€', 英镑: '£', 英鎊: '£', 日元: '¥' },
    over: listed('超过 超過 逾 至少 多于 多達'),
    under: listed('近 不到 不足 将近 將近 少于 最多'),
    about: listed('约 約 大约 大約'),
  },
  measures: null,
  dates: {
    ...noDateWords,
    relative: { 今天: 0, 昨天: -1, 明天: 1, 前天: -2 },
    joining: [],
    eastAsian: true,
  },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
