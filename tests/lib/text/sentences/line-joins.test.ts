import { expect, test } from 'vitest'
import { withJoinedLines } from '../../../../lib/text/sentences/line-joins.ts'

test.each([
  ['Chinese', '老桥关闭期间\n行人绕行', '老桥关闭期间行人绕行'],
  ['Japanese, indented', '歩行者は \n  遠回りになる', '歩行者は遠回りになる'],
  ['behind a comma of full width', '宣布，\n老桥', '宣布，老桥'],
  ['before and behind quotation marks', '他说\n“老桥”\n关闭', '他说“老桥”关闭'],
  ['a long vowel', 'サーバー\nルーム', 'サーバールーム'],
  ['a Latin word', '老桥\nbridge\n关闭', '老桥\nbridge\n关闭'],
  ['a figure', '关闭\n3 天', '关闭\n3 天'],
  ['English behind a quotation', 'said “no”\n“yes”', 'said “no”\n“yes”'],
  ['Korean', '다리가\n닫힌다', '다리가\n닫힌다'],
  ['Thai', 'สะพาน\nปิด', 'สะพาน\nปิด'],
  ['an empty line', '老桥\n\n关闭', '老桥\n\n关闭'],
])('puts lines together where the script has no spaces: %s', (_, written, read) => {
  expect(withJoinedLines(written)).toBe(read)
})
