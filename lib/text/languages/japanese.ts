import type { Language } from '#lib/text/languages/language.ts'
import { noDateWords } from '#lib/text/languages/parts/date-words.ts'
import { noNumberWords } from '#lib/text/languages/parts/number-words.ts'
import { listed } from '#lib/text/languages/parts/written-lists.ts'

export const japanese: Language = {
  code: 'ja',
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
    percent: ['パーセント'],
    money: { 円: '¥', ドル: '$', 米ドル: '$', ユーロ: '€', ポンド: '£' },
    over: listed('少なくとも 最低'),
    under: listed('最大 最高'),
    about: listed('約 およそ 推定'),
  },
  measures: null,
  dates: {
    ...noDateWords,
    relative: { 今日: 0, 昨日: -1, 明日: 1, きょう: 0, きのう: -1, あす: 1 },
    joining: [],
    eastAsian: true,
  },
  names: null,
  opposites: null,
  headlines: null,
  leaning: null,
  wordsPerMinute: null,
}
