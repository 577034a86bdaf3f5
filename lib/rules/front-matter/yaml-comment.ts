import { inFront } from '#lib/rules/example.ts'
import { quoted } from '#lib/rules/quoted.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'yaml-comment',
  severity: 'warning',
  meaning:
    'In YAML a `#` behind a space begins a comment, so the rest of the line is not printed: a headline about ferry #6 would end at "ferry". Put quotes around the whole text.',
  bad: inFront('title: City retires ferry #6'),
  good: inFront('title: "City retires ferry #6"'),
}

/** @param value what is printed */
export function cutByComment(comment: string, value: string): Breach {
  const whole = quoted(`${value} ${comment}`)
  return breach(
    rule,
    `Unexpected \`${shown(comment)}\` behind a text without quotes, where \`#\` begins a comment, expected quotes around the whole text`,
    `\`${shown(value)}\` is printed; write ${shown(whole, 200)}, or a space behind the # of a comment`,
  )
}
