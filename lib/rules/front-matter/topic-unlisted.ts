import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { exampleFile, inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const site = 'name: The Harbour News\nurl: https://news.example.org\ntopics: { port: The port }\n'

export const rule: Rule = {
  name: 'topic-unlisted',
  severity: 'warning',
  meaning:
    'The publication lists its topics in site.yml, and this one is not among them: it gets a page of its own under the name as it is written, most often because of a slip. Write a topic that is listed, or add it to site.yml.',
  bad: inFolder({ 'site.yml': site, [exampleFile]: part({ front: ['topics: [prot]'] }) }),
  good: inFolder({ 'site.yml': site, [exampleFile]: part({ front: ['topics: [port]'] }) }),
}

export function unlistedTopic(topic: string, meant: string | null): Breach {
  return breach(
    rule,
    `Unexpected topic \`${topic}\`, expected one that site.yml lists`,
    didYouMean(meant),
  )
}
