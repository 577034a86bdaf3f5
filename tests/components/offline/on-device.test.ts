// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { MemoryCaches } from './memory-caches.ts'

let caches = new MemoryCaches()

/** As the bundler makes it for a site in English, without a network. */
beforeEach(() => {
  vi.resetModules()
  caches = new MemoryCaches()
  vi.stubGlobal('SITE_LANGUAGE', 'en')
  vi.stubGlobal('SITE_DIRECTION', 'ltr')
  vi.stubGlobal('SITE_BASE_PATH', '')
  vi.stubGlobal('caches', caches)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  vi.doMock('#components/controls/adopt-styles.lazy.ts', () => ({ adoptStyles: () => undefined }))
  document.body.innerHTML = '<main><div data-on-device="saved"></div></main>'
  onTestFinished(() => {
    vi.doUnmock('#components/controls/adopt-styles.lazy.ts')
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    localStorage.clear()
    document.body.innerHTML = ''
  })
})

type Saved = { readonly takeaways: readonly string[]; readonly day: number }

const pageOf = (
  slug: string,
  takeaways: readonly string[],
): string => `<article lang="de" dir="ltr">
  <h1>Die ${slug}</h1>
  <figure class="article-picture"><picture><img src="/images/${slug}-0a-800.jpg" width="800" height="450" alt="Nebel"></picture></figure>
  <section class="takeaways"><ol>${takeaways
    .map(
      (text, nth) =>
        `<li id="t-${nth + 1}"><div class="takeaway-words"><span>${text}</span> <a class="evidence-kind">Beleg</a></div></li>`,
    )
    .join('')}</ol></section></article>`

async function save(slug: string, { takeaways, day }: Saved): Promise<void> {
  const shelf = await caches.open(`standfirst/copy:${slug}`)
  const date = new Date(Date.UTC(2026, 10, day)).toUTCString()
  await shelf.put(
    `/articles/${slug}/`,
    new Response(pageOf(slug, takeaways), { headers: { date } }),
  )
  await shelf.put(`/images/${slug}-0a-360.avif`, new Response('a picture'))
}

async function show(): Promise<HTMLElement> {
  const list = document.querySelector<HTMLElement>('[data-on-device]') ?? document.body
  const { showDevice } = await import('#components/offline/on-device.lazy.ts')
  await showDevice(list)
  return list
}

/** The entries of a list as somebody reads them. */
const linesOf = (list: HTMLElement, name = 'saved'): readonly string[] =>
  [...list.querySelectorAll(`[data-list="${name}"] > li`)].map((item) =>
    [...item.querySelectorAll('a, summary, details li, small, p, span, button')]
      .map((each) => each.textContent)
      .join(' | '),
  )

const press = (name: string): void =>
  [...document.querySelectorAll('button')]
    .find((button) => (button.ariaLabel ?? button.textContent) === name)
    ?.click()

const bytesOf = async (slug: string): Promise<string> => {
  const shelf = await caches.open(`standfirst/copy:${slug}`)
  return (await (await shelf.match(`/articles/${slug}/`))?.text()) ?? 'nothing'
}

test('a saved article shows its takeaways, folded behind the first, and its picture as it was kept', async () => {
  await save('ebbe', { takeaways: ['Eins.', 'Zwei.', 'Drei.'], day: 20 })
  await save('flut', { takeaways: ['Vier.'], day: 19 })
  await save('fähre', { takeaways: [], day: 18 })
  const list = await show()
  expect(linesOf(list).map((line) => line.replace(/ · \d+ kB/u, ''))).toEqual([
    'Die ebbe | Eins. | Zwei. | Drei. | Saved on 20 November 2026 | Remove',
    'Die flut | Vier. | Saved on 19 November 2026 | Remove',
    'Die fähre | Saved on 18 November 2026 | Remove',
  ])
  const pictures = [...list.querySelectorAll('img')]
  expect(pictures.map(({ src, alt, width }) => [new URL(src).pathname, alt, width])).toEqual([
    ['/images/ebbe-0a-360.avif', '', 800],
    ['/images/flut-0a-360.avif', '', 800],
    ['/images/f%C3%A4hre-0a-360.avif', '', 800],
  ])
  expect(
    [...list.querySelectorAll('details, li > p')].map((each) => each.getAttribute('lang')),
  ).toEqual(['de', 'de'])
  // One that does not come leaves nothing behind.
  pictures[0]?.dispatchEvent(new Event('error'))
  expect(list.querySelectorAll('img')).toHaveLength(2)
})

test('a drawing on white is known for one, and what was drawn for a theme comes along where it was kept', async () => {
  await save('ebbe', { takeaways: [], day: 20 })
  const shelf = await caches.open('standfirst/copy:ebbe')
  const img = (name: string, classes: string): string =>
    `<img src="/images/${name}-0a-800.png" width="800" height="450" class="${classes}">`
  const page = `<article lang="de" dir="ltr"><h1>Die Ebbe</h1><figure class="article-picture">
    <picture>${img('ebbe', 'tone-fff paper drawing')}</picture>
    <picture class="in-dark">${img('nacht', 'drawing')}</picture>
    <picture class="in-sepia">${img('sepia', 'drawing')}</picture></figure></article>`
  await shelf.put('/articles/ebbe/', new Response(page))
  await shelf.put('/images/nacht-0a-360.png', new Response('a picture'))
  const list = await show()
  expect(
    [...list.querySelectorAll('img')].map(({ src, dataset }) => [
      new URL(src).pathname,
      { ...dataset },
    ]),
  ).toEqual([
    ['/images/ebbe-0a-360.avif', { drawing: '', paper: '' }],
    ['/images/nacht-0a-360.png', { drawing: '', in: 'dark' }],
  ])
})

test('what was removed can be had back, whole and where it was, until something else is', async () => {
  await save('ebbe', { takeaways: ['Eins.'], day: 20 })
  await save('flut', { takeaways: ['Zwei.'], day: 19 })
  const list = await show()
  press('Remove “Die ebbe”')
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo')
  expect(linesOf(list)[0]).toBe('Removed: “Die ebbe” | Undo')
  expect(await caches.keys()).toEqual(['standfirst/copy:flut'])
  press('Undo')
  await expect.poll(() => document.activeElement?.ariaLabel).toBe('Remove “Die ebbe”')
  expect(linesOf(list)).toHaveLength(2)
  expect(await bytesOf('ebbe')).toBe(pageOf('ebbe', ['Eins.']))
  press('Remove “Die flut”')
  await expect.poll(() => linesOf(list)[1]).toBe('Removed: “Die flut” | Undo')
  press('Remove “Die ebbe”')
  await expect.poll(() => linesOf(list)).toEqual(['Removed: “Die ebbe” | Undo'])
  expect(list.textContent).toContain('Nothing is saved yet.')
})

test('where there is no room for it any more, that is said, and it can be tried again', async () => {
  await save('ebbe', { takeaways: ['Eins.'], day: 20 })
  const list = await show()
  press('Remove “Die ebbe”')
  await expect.poll(() => linesOf(list)).toEqual(['Removed: “Die ebbe” | Undo'])
  const open = vi.spyOn(caches, 'open').mockRejectedValueOnce(new DOMException('full'))
  press('Undo')
  await expect
    .poll(() => document.querySelector('[role="status"]')?.textContent)
    .toBe('Not saved: there is no room left on this device')
  open.mockRestore()
  press('Undo')
  await expect.poll(() => linesOf(list)[0]).toMatch(/^Die ebbe/u)
})

test('so can a place, and all of them', async () => {
  const visits = ['ebbe', 'flut'].map((slug) => ({
    path: `/articles/${slug}/`,
    title: slug,
    lang: '',
    dir: '',
    at: 's-2',
    ids: 's-1 s-2',
    isDone: false,
    on: 1,
  }))
  const { keep, recalled } = await import('#components/controls/device.browser.ts')
  keep('visits', visits)
  const list = await show()
  press('Forget “flut”')
  await expect
    .poll(() => linesOf(list, 'places'))
    .toEqual(['ebbe | Forget', 'Forgotten: “flut” | Undo'])
  press('Undo')
  await expect.poll(() => recalled('visits')).toEqual(visits)
  press('Forget all of these places')
  await expect
    .poll(() => linesOf(list, 'places'))
    .toEqual(['All of these places are forgotten | Undo'])
  expect(recalled('visits')).toBeNull()
  press('Undo')
  await expect.poll(() => recalled('visits')).toEqual(visits)
})

test('coming back to the page folds nothing that was unfolded', async () => {
  await save('ebbe', { takeaways: ['Eins.', 'Zwei.'], day: 20 })
  const list = await show()
  const details = list.querySelector('details')
  document.dispatchEvent(new Event('visibilitychange'))
  await save('flut', { takeaways: ['Drei.'], day: 19 })
  await vi.waitFor(() => expect(list.querySelector('details')).toBe(details))
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => linesOf(list)).toHaveLength(2)
})

test.each([
  ['de', 'Gespeichert', 'Speichern'],
  ['en', 'Saved', 'Save'],
  ['fr', 'Saved', 'Save'],
])('in an article in %s the tool says “%s”, as it said “%s” before', async (lang, saved, not) => {
  const tool = document.createElement('a')
  tool.lang = lang
  document.body.append(tool)
  const { showSaved } = await import('#components/offline/saved-label.lazy.ts')
  await showSaved(tool, true)
  expect([tool.textContent, tool.ariaPressed]).toEqual([saved, 'true'])
  await showSaved(tool, false)
  expect([tool.textContent, tool.ariaPressed]).toEqual([not, 'false'])
})
