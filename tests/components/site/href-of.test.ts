import { describe, expect, test } from 'vitest'
import { hrefOf } from '#components/site/href-of.ts'
import { urlsOf } from '#lib/site/urls.ts'

describe('where a link of site.yml leads', () => {
  const urls = urlsOf({ basePath: '/reader', url: null })

  test.each([
    ['/', '/reader/'],
    ['/about/', '/reader/about/'],
    ['/topics/künstliche-intelligenz/', '/reader/topics/k%C3%BCnstliche-intelligenz/'],
    ['/articles/fog/#h-at-night', '/reader/articles/fog/#h-at-night'],
    ['https://example.org/about/#us', 'https://example.org/about/#us'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s', (to, expected) => {
    expect(hrefOf(to, urls)).toBe(expected)
  })

  test('percent codes are those of an address, as in the text of an article', () => {
    expect(hrefOf('/topics/k%C3%BCnstliche-intelligenz/', urls)).toBe(
      '/reader/topics/k%C3%BCnstliche-intelligenz/',
    )
  })
})
