import { expect, test } from 'vitest'
import { robotsText } from '#lib/publish/robots.ts'
import { aPublication } from '../../fixtures/an-archive.ts'

test('lets everybody in and names the sitemaps', () => {
  const site = aPublication({ url: 'https://pier.example/reader', basePath: '/reader' })
  expect(robotsText(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://pier.example/reader/sitemap.xml\nSitemap: https://pier.example/reader/news-sitemap.xml\n',
  )
})

test('names none where the site has no address', () => {
  expect(robotsText(aPublication())).toBe('User-agent: *\nAllow: /\n')
})
