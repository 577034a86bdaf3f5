import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inFile } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const site = ['name: The Harbour News', 'url: https://news.example.org']

export const rule: Rule = {
  name: 'lead-missing',
  severity: 'error',
  meaning:
    'The article that is to lead the front page is not there, or readers cannot read it. Write its slug, or take the key out: then the newest article leads.',
  bad: inFile('site.yml', ...site, 'lead: fery'),
  good: inFile('site.yml', ...site, 'lead: ferry'),
}

export function leadHeldBack(slug: string): Breach {
  return breach(rule, `${said(slug)}, which a build holds back, expected a published article`)
}

export function leadWithdrawn(slug: string): Breach {
  return breach(rule, `${said(slug)}, which is withdrawn, expected one that readers can read`)
}

export function noSuchLead(slug: string, meant: string | null): Breach {
  return breach(rule, `${said(slug)}, expected the slug of an article`, didYouMean(meant))
}

function said(slug: string): string {
  return `Unexpected lead \`${slug}\``
}
