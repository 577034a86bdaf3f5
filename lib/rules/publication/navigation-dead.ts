import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Message, type Rule } from '#lib/rules/rule.ts'

const site = ['name: The Harbour News', 'url: https://news.example.org', 'navigation:']

export const rule: Rule = {
  name: 'navigation-dead',
  severity: 'error',
  meaning:
    'An entry of the navigation, which stands on every page, leads to an address that this site does not have. Write one that it has, or create the page.',
  bad: inFile('site.yml', ...site, '  - { title: Archive, to: /archives/ }'),
  good: inFile('site.yml', ...site, '  - { title: Archive, to: /archive/ }'),
}

/** @param dead what is wrong with its address */
export function deadEntry({ reason, hint }: Message): Breach {
  return breach(rule, reason, hint)
}
