import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const german = {
  'articles/faehre.md': part({
    front: [
      'title: Fähre kehrt zurück',
      'lang: de',
      'takeaways:',
      '  - Die Fähre fasst 120 Personen.',
      'translations: { en: ferry }',
    ],
    body: ['Die Fähre fasst 120 Personen.'],
  }),
}

export const rule: Rule = {
  name: 'translation-missing',
  severity: 'error',
  meaning:
    'The article that is named as a translation is not there, is held back, or is in another language. Write the slug of the one in that language.',
  bad: inFolder({
    ...german,
    'articles/ferry.md': part({ front: ['translations: { de: fahre }'] }),
  }),
  good: inFolder({
    ...german,
    'articles/ferry.md': part({ front: ['translations: { de: faehre }'] }),
  }),
}

export function translationHeldBack(slug: string): Breach {
  return breach(rule, `${said(slug)}, which a build holds back, expected a published one`)
}

export function noSuchTranslation(slug: string, meant: string | null): Breach {
  return breach(rule, `${said(slug)}, expected the slug of an article`, didYouMean(meant))
}

export function inOtherLanguage(slug: string, found: string, expected: string): Breach {
  return breach(
    rule,
    `${said(slug)}, which is in \`${found}\`, expected an article in \`${expected}\``,
  )
}

function said(slug: string): string {
  return `Unexpected translation \`${slug}\``
}
