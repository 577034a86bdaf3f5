/** The Content-Security-Policy as a browser takes it: what is slipped into a page does nothing. That pages keep to it every visit shows. */

import { expect, type Route } from '@playwright/test'
import { longArticle } from '../support/page-types.ts'
import { test } from '../support/page-with-tools.ts'
import { policyViolations } from '../looks/policy-violations.ts'

const planted = `
  <script>document.title = 'script'</script>
  <p id="planted" onclick="document.title = 'handler'">Click here</p>
  <p id="styled" style="color: rgb(1, 2, 3)">A style</p>
  <img src="http://foreign.invalid/a.png" alt="">
  <iframe src="/" title="A frame"></iframe>
  <base href="http://foreign.invalid/">`

/** Serves a page with more in it, under only one of its two policies. */
function plant(only: 'meta' | 'header'): (route: Route) => Promise<void> {
  return async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': policy = '', ...others } = response.headers()
    const html = (await response.text()).replace('</main>', `${planted}</main>`)
    const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/u
    expect(policy).not.toBe('')
    expect(html).toMatch(meta)
    await route.fulfill(
      only === 'meta'
        ? { status: 200, headers: others, body: html }
        : { response, body: html.replace(meta, '') },
    )
  }
}

for (const only of ['meta', 'header'] as const) {
  test(`what is planted is stopped and reported, by the ${only} alone`, async ({ page }) => {
    const violations = await policyViolations(page)
    const foreign: string[] = []
    page.on('response', (response) => {
      if (response.url().includes('foreign')) foreign.push(response.url())
    })
    await page.route(longArticle.replace('../', '**/'), plant(only))
    await page.goto(longArticle)
    const title = await page.title()
    await page.locator('#planted').click()
    await expect
      .poll(async () => [...(await violations())].sort())
      .toEqual([
        'base-uri',
        'frame-src',
        'img-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
      ])
    expect(title).toContain('Standfirst')
    expect(await page.title()).toBe(title)
    await expect(page.locator('#styled')).not.toHaveCSS('color', 'rgb(1, 2, 3)')
    expect(foreign).toEqual([])
  })
}

test('nobody may show a page in a frame', async ({ request }) => {
  const response = await request.get(longArticle)
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})
