// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { parsed, aSite } from '../../fixtures/parsing.ts'
import { openArticle } from './open-article.tsx'

const source = (lang: string): string => `---
title: Le port reste ouvert tard
standfirst: Personne ne vient.
author: Ada Roe
published: 2026-11-20
updated: 2026-11-21
lang: ${lang}
topics: [Harbours]
takeaways:
  - text: Le port reste ouvert.
    evidence: Le port reste ouvert.
sources:
  - title: Le plan
    url: https://example.fr/plan
corrections:
  - date: 2026-11-22
    text: Il était fermé.
---
Le port reste ouvert.[^1]

## Demain

### Le soir

> [!NOTE]
> Il pleut.

- [x] Fermer

| Heure |
| ----- |
| Midi  |

\`\`\`js
port
\`\`\`

[^1]: Une note.
`

/** Every text and every name for the ear in an element, by the language that holds there. */
function saidIn(root: Element): Readonly<Record<string, readonly string[]>> {
  const said: Record<string, string[]> = {}
  const say = (element: Element | null, text: string): void => {
    const words = text.replace(/\s+/g, ' ').trim()
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? 'page'
    if (/\p{L}/u.test(words)) said[lang] = [...new Set([...(said[lang] ?? []), words])]
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.tagName === 'SCRIPT') continue
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) say(element, node.textContent ?? '')
    }
    say(element, element.getAttribute('aria-label') ?? '')
    say(element, element.getAttribute('title') ?? '')
  }
  return said
}

const site = aSite('corrections: mailto:desk@example.org')

/** Code has no language of its own, and takes that of its name. */
test('what the interface says inside an article of another language is marked as its own', () => {
  const { article } = parsed(source('fr'), site)
  if (article === null) throw new Error('the fixture has an error')
  const page = openArticle(article, { site })
  const inside = page.querySelector('article')
  expect(inside === null ? {} : saidIn(inside)).toEqual({
    en: [
      'Harbours',
      'This article is more than two years old',
      'Updated',
      '10 s takeaways, 10 s article',
      'Corrected on',
      'Key takeaways',
      'Evidence',
      'Evidence: 1',
      'How these were made',
      'Written by the author of the article.',
      'The author named the passage that says so.',
      'Save',
      'Copy takeaways',
      'Listen',
      'Share…',
      'In this article',
      'Note 1',
      'Evidence for takeaway 1',
      'Link to the section “Le soir”',
      'Note',
      'Done:',
      'Table 1',
      'Code: js',
      'port',
      'Notes',
      'Back to the text',
      'Written by',
      'Sources',
      'Corrections',
      'Report a mistake',
    ],
    fr: [
      'Le port reste ouvert tard',
      'Personne ne vient.',
      'Ada Roe',
      '20 novembre 2026',
      '21 novembre 2026',
      '22 novembre 2026',
      'Le port reste ouvert.',
      'Demain',
      'Le soir',
      'Il pleut.',
      'Fermer',
      'Heure',
      'Midi',
      'Une note.',
      'Le plan',
      'example.fr',
      'Il était fermé.',
    ],
  })
})

test.each(['en', 'de', 'ar'])('an article in %s is spoken to in its own language', (lang) => {
  const { article } = parsed(source(lang), site)
  if (article === null) throw new Error('the fixture has an error')
  const inside = openArticle(article, { site }).querySelector('article')
  const langs = [...(inside?.querySelectorAll('[lang]') ?? [])].map((each) => each.textContent)
  // The topic is the publication's own.
  expect(langs).toEqual(lang === 'en' ? [] : ['Harbours'])
})

test('around an article, too, where a publication is in a language that has no words of the interface', () => {
  const french = aSite('language: fr\ntopics:\n  Harbours: Ports')
  const { article } = parsed(source('fr'), french)
  if (article === null) throw new Error('the fixture has an error')
  const page = openArticle(article, { site: french })
  const header = page.querySelector('header.site-header')
  expect(header === null ? {} : saidIn(header)).toEqual({
    page: ['Example'],
    en: ['Site', 'Topics', 'Archive', 'Search', 'Aa', 'Aa, Reading settings'],
    fr: ['Ports'],
  })
})
