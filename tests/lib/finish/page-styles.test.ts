import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineBelow, siteStyles } from '#lib/finish/page-styles.ts'

const small = '@font-face{font-family:N;src:url(../media/n.woff2)}p{color:red}aside{top:0}'

const moved = (address: string): string =>
  address === '/reader/_next/static/media/n.woff2' ? '/reader/assets/n-1.woff2' : address

test('a small sheet stands in the page, cut down to it, its font where it was moved to', () => {
  const styles = siteStyles(
    new Map([['/reader/_next/static/chunks/a.css', small]]),
    moved,
    '/reader/assets/',
  )
  expect(styles.of(['/reader/_next/static/chunks/a.css'], new Set(['p']))).toEqual({
    place: { kind: 'inline' },
    css: '@font-face{font-family:N;src:url(/reader/assets/n-1.woff2)}p{color:red}',
    fonts: ['/reader/assets/n-1.woff2'],
  })
})

test('a large one is linked whole, by all pages alike', () => {
  const noise = Array.from(
    { length: inlineBelow / 8 },
    () => `p{--c:#${randomBytes(12).toString('hex')};top:var(--c)}`,
  ).join('')
  const css = `${noise}aside{top:0}`
  const file = `site-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`
  const styles = siteStyles(new Map([['/a.css', css]]), moved, '/assets/')
  const linked = { place: { kind: 'linked', address: `/assets/${file}`, file }, css, fonts: [] }
  expect(styles.of(['/a.css'], new Set(['p']))).toEqual(linked)
  expect(styles.of(['/a.css'], new Set(['p', 'aside']))).toEqual(linked)
})
