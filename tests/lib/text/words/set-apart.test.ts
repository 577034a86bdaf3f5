import { expect, test } from 'vitest'
import { setApart } from '#lib/text/words/set-apart.ts'

test.each([
  ['The tunnel, 53.85 km long', 'The tunnel, 53.85 km long'],
  ['海底隧道', '海底|隧道'],
  ['全长55公里，“最终接头”', '全长|55|公里，|“最终|接|头”'],
  ['海底トンネルは北海道を', '海底|トンネル|は|北海道|を'],
  ['The 海底隧道 is', 'The 海底|隧道 is'],
  ['ประเทศไทยมี', 'ประเทศไทย|มี'],
  ['ជាភាសាផ្លូវការ', 'ជា|ភាសាផ្លូវការ'],
  ['', ''],
])('%s is %s', (text, apart) => {
  expect(setApart(text, '|')).toBe(apart)
})
