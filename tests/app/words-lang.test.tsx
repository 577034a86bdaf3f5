import { renderToStaticMarkup } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import type { ReactNode } from 'react'
import type { Archive, ArticleInContext } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import type { DeskValue, Frame } from '#lib/archive/pages/page-value.ts'
import { givePage } from '#lib/archive/pages/given-page.ts'
import { pageValues } from '#lib/archive/pages/page-values.ts'
import { nothingHereFile, pagesOf, stepsOf } from '#lib/build/pages/pages-of.ts'
import { countOf, heldIn } from '#lib/desk/pages/desk-rows.ts'
import { directionOf } from '#lib/site/direction.ts'
import { NothingHerePage } from '../../app/nothing-here-page.tsx'
import { aDesk, aDeskRow, aProblem } from '../fixtures/a-desk.ts'
import { aMoment } from '../fixtures/an-article.ts'
import { contentFolder } from '../fixtures/content-folder.ts'
import { htmlDocument } from '../site/support/dom.ts'

/** What a file in a route's folder gives Next. */
type Route = {
  readonly default: (address: { readonly params: Promise<object> }) => Promise<ReactNode>
}

const routes = import.meta.glob<Route>('../../app/**/page.tsx')

/** In letters that no word of English has, so that what the interface says can be told from what a writer wrote. */
const publications = {
  zh: {
    'site.yml':
      'name: 港口报\ndescription: 港口的消息。\nlanguage: zh\ncorrections: mailto:a@example.org\nrepository: https://example.org/\n',
    'pages/关于.md': '---\ntitle: 关于我们\n---\n我们写港口。\n\n## 早上\n\n渡船。\n',
    'authors/王小明.md': '---\nname: 王小明\nrole: 记者\n---\n他写港口。\n',
    ...articles('渡船八点开', '王小明', '港口', '渡船八点开。'),
  },
  he: {
    'site.yml':
      'name: הנמל\ndescription: חדשות מהנמל.\nlanguage: he\ncorrections: mailto:a@example.org\nrepository: https://example.org/\n',
    'pages/אודות.md': '---\ntitle: אודות\n---\nאנחנו כותבים.\n\n## בבוקר\n\nמעבורת.\n',
    'authors/דנה-לוי.md': '---\nname: דנה לוי\nrole: כתבת\n---\nכותבת על הנמל.\n',
    ...articles('המעבורת יוצאת', 'דנה לוי', 'נמלים', 'המעבורת יוצאת מוקדם.'),
  },
}

/** As many as fill two pages of each list, of two years; each article has all that a page can show. */
function articles(
  title: string,
  author: string,
  topic: string,
  sentence: string,
): Readonly<Record<string, string>> {
  const one = (index: number): string => `---
title: ${title} ${index}
author: ${author}
published: ${index > 2 ? '2024-05-03' : '2026-11-20'}
topics: [${topic}]
takeaways:
  - text: ${sentence}
    evidence: ${sentence}
corrections:
  - date: 2026-11-22
    text: ${sentence}
---
${sentence}[^1]

## ${title}

### ${author}

> [!NOTE]
> ${topic}

- [x] ${topic}

| ${topic} |
| -------- |
| ${topic} |

\`\`\`
12
\`\`\`

[^1]: ${topic}
`
  return Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [`articles/${index + 1}.md`, one(index + 1)]),
  )
}

/** Who answers at an address with these steps, as Next finds it. */
function routeOf([first = '', ...rest]: readonly string[]): {
  readonly route: string
  readonly params: object
} {
  const page = (folder: string): string => `../../app/${folder}page.tsx`
  const choices = [
    { route: page(`${first}/`), params: {} },
    { route: page(`${first}/[slug]/`), params: { slug: rest[0] } },
    { route: page(`${first}/[[...path]]/`), params: { path: rest } },
  ]
  const front = { path: [first, ...rest].filter((step) => step !== '') }
  return (
    choices.find(({ route }) => first !== '' && Object.hasOwn(routes, route)) ?? {
      route: page('[[...path]]/'),
      params: front,
    }
  )
}

/** Every page of a content folder, each made of its value, as HTML by its route and file. */
async function markupOf(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const now = aMoment('2027-01-01').at
  const archive = await openArchive(await contentFolder(files), { now, showUnpublished: false })
  const articles = new Map<string, ArticleInContext | null>()
  for (const slug of archive.slugs) articles.set(slug, await archive.article(slug))
  const values = pageValues(archive, {
    script: 'site-0.js',
    article: (slug) => articles.get(slug) ?? null,
    textOf: (article) => article,
  })
  onTestFinished(() => {
    globalThis.standfirstPage = undefined
  })
  const pages = new Map<string, string>()
  for (const file of pagesOf(archive).filter((each) => each !== nothingHereFile)) {
    const steps = stepsOf(file)
    givePage(values.at(steps) ?? expect.fail(`${file} has nothing to be made from`))
    const { route, params } = routeOf(steps)
    const load = routes[route] ?? expect.fail(`There is no ${route}`)
    const page = await (await load()).default({ params: Promise.resolve(params) })
    pages.set(`${route} ${file}`, renderToStaticMarkup(page))
  }
  const desk = aDesk({ problems: [{ ...aProblem('site.yml'), beside: null }] })
  givePage(deskOf(archive, { ...values.frame, desk }))
  const deskRoute = '../../app/desk/[[...path]]/page.tsx'
  const load = routes[deskRoute] ?? expect.fail('There is no desk')
  pages.set(
    `${deskRoute} desk/index.html`,
    renderToStaticMarkup(await (await load()).default({ params: Promise.resolve({}) })),
  )
  givePage(values.nothingHere)
  pages.set('not-found', renderToStaticMarkup(await NothingHerePage()))
  return pages
}

/** The desk with one article that has all that a row can show. */
function deskOf({ entries }: Archive, frame: Frame): DeskValue {
  const [entry] = entries
  const { slug, title, lang, dir } = entry ?? expect.fail('There is no article')
  const row = aDeskRow({
    ...{ slug, title, lang, dir, state: 'scheduled', due: aMoment('2027-01-01') },
    problems: [{ ...aProblem(`articles/${slug}.md`), beside: { id: 's-a', block: null } }],
    evidence: {
      takeaways: [
        {
          ...{ id: 't-1', text: title, support: 'matched', score: 0.5 },
          ...{ missing: [], notFound: [] },
        },
      ],
      uncovered: [
        { id: 'h-introduction', heading: null },
        { id: 'h-a', heading: title },
      ],
      ...{ open: 0, sections: 2 },
    },
  })
  const [rows, page, pages] = [[row], 1, 1]
  const others = frame.desk?.problems ?? []
  return {
    ...{ kind: 'desk', frame, rows, page, pages, others },
    ...{ count: countOf(rows), held: heldIn(rows) },
  }
}

/** What is printed or read out in a page: texts, and names that only those who listen have. */
function saidIn(html: string): readonly (readonly [Element, string])[] {
  return [...htmlDocument(html).body.querySelectorAll(':not(script)')].flatMap((element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeName === '#text')
    const names = ['aria-label', 'title', 'alt', 'placeholder']
    return [
      ...texts.map((node) => node.textContent ?? ''),
      ...names.map((name) => element.getAttribute(name) ?? ''),
    ].map((text) => [element, text] as const)
  })
}

/** Texts whose language or direction is not the one they are written in. */
function wrongIn(html: string, language: string): readonly string[] {
  return saidIn(html).flatMap(([element, text]) => {
    const spoken = /\p{sc=Latn}/u.test(text) ? 'en' : /\p{L}/u.test(text) ? language : null
    if (spoken === null) return []
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? language
    const dir = element.closest('[dir]:not([dir="auto"])')?.getAttribute('dir')
    const isRight = lang === spoken && (dir ?? directionOf(language)) === directionOf(spoken)
    return isRight ? [] : [`${lang}: ${text}`]
  })
}

test.each(Object.entries(publications))(
  'on every page of a publication in %s, which has no words of the interface, each text says its language',
  async (language, files) => {
    const pages = await markupOf(files)
    const wrong = [...pages].map(([name, html]) => [name, wrongIn(html, language)] as const)
    expect(wrong.filter(([, texts]) => texts.length > 0)).toEqual([])
    const seen = new Set([...pages.keys()].map((name) => name.split(' ')[0]))
    expect(seen).toEqual(new Set([...Object.keys(routes), 'not-found']))
  },
)
