import { inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const ferry = part({ front: ['topics: [Sea & Coast]'] })

export const rule: Rule = {
  name: 'topic-spelling',
  severity: 'warning',
  meaning:
    'Two spellings of a topic share one page, and only one of them stands above it. Write it in one way in all articles.',
  bad: inFolder({
    'articles/ferry.md': ferry,
    'articles/tides.md': part({ front: ['topics: [Sea - Coast]'] }),
  }),
  good: inFolder({ 'articles/ferry.md': ferry, 'articles/tides.md': ferry }),
}

/** @param file in which the other one stands */
export function topicSpeltOtherwise(topic: string, other: string, file: string): Breach {
  return breach(
    rule,
    `Unexpected topic \`${topic}\`, whose page is that of \`${other}\` in \`${file}\`, expected one spelling`,
  )
}
