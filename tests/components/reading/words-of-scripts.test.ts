// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

/** As the bundler makes them for a publication in Hebrew, which has no words of the interface. */
beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('SITE_LANGUAGE', 'he')
  vi.stubGlobal('SITE_DIRECTION', 'rtl')
  vi.stubGlobal('SITE_BASE_PATH', '')
  vi.doMock('#components/controls/adopt-styles.lazy.ts', () => ({ adoptStyles: () => undefined }))
  document.documentElement.lang = 'he'
  document.documentElement.dir = 'rtl'
  document.body.innerHTML = '<main></main>'
  onTestFinished(() => {
    vi.doUnmock('#components/controls/adopt-styles.lazy.ts')
    vi.unstubAllGlobals()
    document.documentElement.removeAttribute('lang')
    document.documentElement.removeAttribute('dir')
    document.body.innerHTML = ''
  })
})

/** Every text in the page, with the language that holds there. */
function saidIn(root: Element): readonly (readonly [string, string])[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    return [
      element.getAttribute('aria-label') ?? '',
      ...[...element.childNodes].map((node) => (node.nodeName === '#text' ? node.textContent : '')),
    ].flatMap((text) => (/\p{L}/u.test(text ?? '') ? [[lang, text ?? ''] as const] : []))
  })
}

test('a line at the foot of the screen', async () => {
  const { copyAndSay } = await import('#components/controls/copy-and-say.lazy.ts')
  await copyAndSay('x')
  expect(saidIn(document.body)).toEqual([['en', 'Not copied: the browser does not allow it']])
})

test('what a pressed button says, and then no more', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  document.body.innerHTML = '<button lang="he">העתק</button>'
  const button = document.querySelector('button') ?? document.createElement('button')
  const { copyText } = await import('#components/controls/copy-text.lazy.ts')
  await copyText('x', button)
  expect(saidIn(document.body)).toEqual([['en', 'Not copied: the browser does not allow it']])
  vi.runAllTimers()
  expect(saidIn(document.body)).toEqual([['he', 'העתק']])
})

test('tools in the bar of an article, each as where it comes from', async () => {
  document.body.innerHTML = `<header class="site-header" lang="en"><a data-settings>Aa</a></header>
    <article lang="he"><aside class="reading-tools" lang="ar"><a data-listen>استماع</a><a data-save>حفظ</a></aside>
    <div class="article-body"></div></article>`
  const { offerTools } = await import('#components/reading/reading-bar.lazy.ts')
  const body = document.querySelector('div.article-body') ?? document.body
  offerTools(body)
  expect(saidIn(body)).toEqual([
    ['ar', 'استماع'],
    ['ar', 'حفظ'],
    ['en', 'Aa'],
  ])
})

test('what is offered on the front page', async () => {
  const visit = { path: '/articles/a/', title: 'נמל', lang: '', dir: '', at: 's-1', ids: 's-1' }
  const { keep } = await import('#components/controls/device.browser.ts')
  keep('visits', [{ ...visit, isDone: false }])
  onTestFinished(() => void keep('visits', null))
  const { offerReading } = await import('#components/reading/resume.lazy.ts')
  offerReading()
  expect(saidIn(document.body)).toEqual([
    ['en', 'Where you were'],
    ['en', 'Continue reading “נמל”'],
    ['en', 'Forget'],
    ['en', 'Close'],
  ])
})

test('results of a search: titles and passages in the language of their article, dates and topics in that of the publication', async () => {
  const { resultItems } = await import('#components/search/result-list.lazy.ts')
  const text = (words: string) => [{ text: words, marked: false }]
  const items = ['he', 'ar'].flatMap((lang) =>
    resultItems(
      [
        {
          article: {
            raw_url: '/articles/a/',
            filters: { day: ['2026-11-20'], topic: ['t'], language: [lang] },
            raw_content: '',
            anchors: [],
            weighted_locations: [],
          },
          shown: {
            title: text(`נמל ${lang}`),
            passages: [{ kind: 'takeaway', fragment: 't-1', text: text('עוגן') }],
            met: [],
          },
        },
      ],
      () => 'נמלים',
    ),
  )
  const found = document.createElement('section')
  found.lang = 'en'
  found.append(...items)
  const context = [
    ['he', '20 בנובמבר 2026'],
    ['he', 'נמלים'],
    ['en', 'Key takeaway'],
  ]
  expect(saidIn(found)).toEqual([
    ['he', 'נמל he'],
    ...context,
    ['he', 'עוגן'],
    ['ar', 'נמל ar'],
    ...context,
    ['ar', 'עוגן'],
  ])
})

test('no table of scripts is read for what the bundler knows, which keeps a slow phone busy', async () => {
  const maximize = vi.spyOn(Intl.Locale.prototype, 'maximize')
  onTestFinished(() => maximize.mockRestore())
  vi.stubGlobal('SITE_LANGUAGE', 'de')
  vi.stubGlobal('SITE_DIRECTION', 'ltr')
  const { siteLanguage, wordsLanguage, wordsLocale } =
    await import('#components/controls/site-globals.lazy.ts')
  expect({ siteLanguage, wordsLanguage, wordsLocale }).toEqual({
    siteLanguage: { lang: 'de', dir: 'ltr' },
    wordsLanguage: { lang: 'de', dir: 'ltr' },
    wordsLocale: 'de',
  })
  expect(maximize).not.toHaveBeenCalled()
})
