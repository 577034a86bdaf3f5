/** What a browser fetches for one page, by kind. */

import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, BrowserContext, Response } from '@playwright/test'

/** `later`: what is asked for after the load event, of whatever kind; routers fetch other pages there. */
export const kinds = ['html', 'css', 'js', 'image', 'font', 'other', 'later'] as const
export type Kind = (typeof kinds)[number]

export type Amount = { readonly requests: number; readonly raw: number; readonly brotli: number }
export type PageWeight = Readonly<Record<Kind, Amount>>

/** A phone: the small picture of a set is taken, and what is far below is not fetched. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true }

export async function pageWeight(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const found: { readonly kind: Kind; readonly response: Response }[] = []
  let loaded = false
  page.on('load', () => (loaded = true))
  page.on('request', (request) => {
    const kind = loaded ? 'later' : kindOf(request.resourceType())
    void request.response().then((response) => {
      if (response !== null && !isIcon(request.url())) found.push({ kind, response })
    })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const weighed = await Promise.all(
    found.map(async ({ kind, response }) => ({ kind, ...sizes(await bodyOf(response, context)) })),
  )
  await context.close()
  const none: Amount = { requests: 0, raw: 0, brotli: 0 }
  const weight: Record<Kind, Amount> = {
    ...{ html: none, css: none, js: none, image: none, font: none, other: none, later: none },
  }
  for (const { kind, raw, brotli } of weighed) {
    const sum = weight[kind]
    weight[kind] = {
      requests: sum.requests + 1,
      raw: sum.raw + raw,
      brotli: sum.brotli + brotli,
    }
  }
  return weight
}

/** Of what is prefetched for a later page the browser keeps no body that can be asked for; its server has it still. */
async function bodyOf(response: Response, context: BrowserContext): Promise<Buffer> {
  return response.body().catch(async () => (await context.request.get(response.url())).body())
}

/** Some browsers ask for it and some do not; it is no part of reading. */
function isIcon(address: string): boolean {
  return /\/(?:icon\.svg|favicon\.ico)/u.test(address)
}

function kindOf(resourceType: string): Kind {
  switch (resourceType) {
    case 'document':
      return 'html'
    case 'stylesheet':
      return 'css'
    case 'script':
      return 'js'
    case 'image':
    case 'font':
      return resourceType
    default:
      return 'other'
  }
}

/** What is compressed already does not become smaller. */
function sizes(body: Buffer): { readonly raw: number; readonly brotli: number } {
  const smaller = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length
  return { raw: body.length, brotli: Math.min(body.length, smaller) }
}
