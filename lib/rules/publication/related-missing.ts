import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const tides = { 'articles/tides.md': part({ front: ['title: High water at six'] }) }

export const rule: Rule = {
  name: 'related-missing',
  severity: 'error',
  meaning:
    'An article named under `related` is not there, or readers cannot read it yet. Write its slug, which is the name of its file without `.md`.',
  bad: inFolder({ ...tides, 'articles/ferry.md': part({ front: ['related: [tide]'] }) }),
  good: inFolder({ ...tides, 'articles/ferry.md': part({ front: ['related: [tides]'] }) }),
}

export function relatedToItself(slug: string): Breach {
  return breach(rule, `${said(slug)}, expected another than this one`)
}

export function relatedHeldBack(slug: string): Breach {
  return breach(rule, `${said(slug)}, which a build holds back, expected a published one`)
}

export function relatedWithdrawn(slug: string): Breach {
  return breach(rule, `${said(slug)}, which is withdrawn, expected one that readers can read`)
}

export function noSuchRelated(slug: string, meant: string | null): Breach {
  return breach(rule, `${said(slug)}, expected the slug of an article`, didYouMean(meant))
}

function said(slug: string): string {
  return `Unexpected related article \`${slug}\``
}
