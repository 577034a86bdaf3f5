import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const site = ['name: The Harbour News', 'url: https://news.example.org']

export const rule: Rule = {
  name: 'topic-taken',
  severity: 'error',
  meaning:
    'Two topics would have one page, since some disks do not tell capitals apart. Write the topic in one way everywhere, or give the second another name.',
  bad: inFile('site.yml', ...site, 'topics: { port: The port, Port: Port of the month }'),
  good: inFile(
    'site.yml',
    ...site,
    'topics: { port: The port, port-of-the-month: Port of the month }',
  ),
}

/** @param file in which the other one stands; `null` for the same */
export function topicTooAlike(topic: string, other: string, file: string | null): Breach {
  const whose = file === null ? '' : ` of \`${file}\``
  return breach(
    rule,
    `Unexpected topic \`${topic}\`, expected one that differs from \`${other}\`${whose} by more than case or Unicode form`,
  )
}
