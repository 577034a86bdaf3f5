import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paper, paperInDark, webManifest } from '#lib/site/web-manifest.ts'
import { aPublication } from '../../fixtures/an-archive.ts'

test('says what a system needs to install the site, below its base path', () => {
  const site = aPublication({ basePath: '/reader', description: 'News.', language: 'ar' })
  expect(webManifest(site)).toEqual({
    id: '/reader/',
    name: 'The Pier',
    short_name: 'The Pier',
    description: 'News.',
    lang: 'ar',
    dir: 'rtl',
    start_url: '/reader/',
    scope: '/reader/',
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [
      { src: '/reader/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/reader/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      {
        src: '/reader/icons/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  })
})

test('leaves out a description that the site has not', () => {
  expect(webManifest(aPublication({ description: null }))).not.toHaveProperty('description')
})

test('knows the colours of the paper as the style sheet has them', () => {
  const styles = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')
  expect(styles.match(/--color-paper: #\w+;/gu)).toEqual([
    `--color-paper: ${paper};`,
    `--color-paper: ${paperInDark};`,
  ])
})
