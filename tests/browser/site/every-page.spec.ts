/** What holds on every page, of whatever type. */

import { expect, type Route } from '@playwright/test'
import { allPages } from '../support/page-types.ts'
import { test } from '../support/plain-page.ts'
import { visit } from '../looks/visit.ts'

for (const type of allPages) {
  test(type.name, async ({ page, plain, hasTouch }) => {
    const found = await visit({ page, plain, type, hasKeyboard: !hasTouch })
    for (const [statement, faults] of Object.entries(found)) {
      expect.soft(faults, statement).toEqual([])
    }
  })
}

test('all this is found where it is planted', async ({ page, plain, hasTouch }) => {
  for (const each of [page, plain]) await each.route(/\/$/u, plantFaults)
  await page.addInitScript(plantByScript)
  const found = await visit({
    page,
    plain,
    type: { address: '../', status: 200, isUnlisted: true },
    hasKeyboard: !hasTouch,
  })
  await plain.unrouteAll()
  // Which parts it pushes away hangs on the window.
  const { 'nothing moves by itself, however late font and pictures come': moved, ...others } = found
  expect(moved).not.toEqual([])
  expect(
    Object.fromEntries(
      Object.entries(others).map(([statement, faults]) => [
        statement,
        faults.map(beginning).toSorted(),
      ]),
    ),
  ).toEqual({
    'every picture comes': [
      '<img src="a.png" width="N" height="N" lo',
      '<img src="b.png" alt="B" width="N" heigh',
    ],
    'nothing is animated': ['<p tabindex="N" class="moving wide">b</p'],
    'without script there are the same words, links and pictures': [
      'links: http://localhost:N/gone/ i with s',
      'words: Late news. Late news. Late news. ',
    ],
    'it asks for nothing that it does not need at once': ['not lazy: http://localhost:N/b.png'],
    'search engines are told what it is': [
      'more than one canonical address',
      'no description',
      'not a whole address: <link rel="canonica',
      'not a whole address: <link rel="canonica',
      'says nothing: <a href="../">here</a>',
      'to be listed',
    ],
    'axe finds nothing': [
      'image-alt: img[src="a.png"]: Fix any of ',
      'label: input: Fix any of the following:',
      'target-size: a[href$="#gone"]: Fix any o',
      'target-size: a[href$="foreign.invalid/"]',
      'target-size: a[href$="gone/"]: Fix any o',
    ],
    'what can be pressed is large enough': [
      'N by N: <a href="#gone">j</a>',
      'N by N: <a href="../">here</a>',
      'N by N: <a href="/gone/">i</a>',
      'N by N: <a href="http://foreign.invalid/',
      'N by N: <a>d</a>',
    ],
    'nothing moves for readers who asked for less motion': [
      '<p tabindex="N" class="moving wide">b</p',
    ],
    'text that is set apart loses nothing': [
      'N at N by N',
      'cut off: <div class="low">Words that fin',
    ],
    'no window is too narrow for it': ['N at N by N', 'N at N by N'],
    'no word is too long for it': ['<p tabindex="N" class="moving wide">nnnn'],
    'nothing is stuck over the text at 400 %': ['<p class="stuck" onclick="return">c</p>'],
    'the keyboard comes by everything, and is seen to': [
      'no ring: <p tabindex="N" class="moving w',
      'not reached: <a>d</a>',
      'not reached: <p class="stuck" onclick="r',
      'not reached: <summary tabindex="-N">h</s',
      'not reached: <summary>f</summary>',
    ],
    'its first stop leads to the content': ['not a way past anything: Standfirst'],
    // By both policies, that of the page and that of the server.
    'its policy stops nothing of it': ['script-src-attr', 'script-src-attr'],
    'nothing goes wrong': [
      'N: http://localhost:N/a.png',
      'N: http://localhost:N/b.png',
      'console: Executing inline event handler ',
      'console: Executing inline event handler ',
      'console: Failed to load resource: the se',
      'console: Failed to load resource: the se',
    ],
    'everything that can be pressed does something': [
      'no effect: <button>e</button>',
      'no effect: <summary>f</summary>',
      'no page: <a href="/gone/">i</a>',
      'no part: <a href="#gone">j</a>',
      'not a safe address: <a href="http://fore',
      'not followed: <a href="#gone">j</a>',
      'unknown: <a>d</a>',
      'unknown: <input>',
      'unknown: <p class="stuck" onclick="retur',
      'unknown: <p tabindex="N" class="moving w',
      'unknown: <summary>f</summary>',
    ],
    '/ leads to the search': hasTouch ? [] : ['does not lead to the search'],
  })
})

/** Into the front page, in the place of what it says. */
async function plantFaults(route: Route): Promise<void> {
  const response = await route.fetch()
  const canonical = '<link rel="canonical" href="/">'
  const html = (await response.text())
    .replace(/<meta name="description"[^>]*>/u, canonical + canonical)
    // Without a way past what stands on every page.
    .replace(/<body([^>]*)><a [^>]*>.*?<\/a>/su, '<body$1>')
    .replace(
      /(<main[^>]*>).*<\/main>/su,
      `$1
        <h1>Planted</h1>
        <img src="a.png" width="10" height="10" loading="lazy"><img src="b.png" alt="B" width="10" height="10">
        <nav aria-label="Planted"><a href="../">here</a></nav>
        <p tabindex="0" class="moving wide">b</p>
        <div class="low">Words that find no room when they are set apart</div>
        <p class="stuck" onclick="return">c</p>
        <a>d</a><button>e</button><summary>f</summary><input>
        <a href="http://foreign.invalid/">g</a>
        <details><summary tabindex="-1">h</summary></details>
      </main>`,
    )
  await route.fulfill({ response, body: html })
}

/** What a policy stops in a page, or comes late. */
function plantByScript(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    .moving { animation: 1s infinite alternate sway; outline: 0; }
    @keyframes sway { to { opacity: 0.99 } }
    .wide { inline-size: 400px; }
    .low { inline-size: 15em; overflow: hidden; white-space: nowrap; }
    .stuck { position: sticky; inset-block-end: 0; }
  `)
  document.adoptedStyleSheets.push(sheet)
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset.keys = 'off'
    const main = document.querySelector('main')
    main?.insertAdjacentHTML('beforeend', '<a href="/gone/">i</a><a href="#gone">j</a>')
  })
  new PerformanceObserver(() => {
    requestAnimationFrame(() => document.querySelector('h1')?.prepend('Late news. '.repeat(99)))
  }).observe({ type: 'paint' })
}

/** Of a fault, without what hangs on the window and the port. */
function beginning(fault: string): string {
  const [line = ''] = fault.replaceAll(/\d+(?:\.\d+)?/gu, 'N').split('\n')
  return line.slice(0, 40)
}
