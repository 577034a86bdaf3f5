import { expect, test } from 'vitest'
import { publisherData } from '#lib/publish/data/publisher-data.ts'
import { aPublication } from '../../../fixtures/an-archive.ts'

const site = aPublication({ url: 'https://example.org/reader', basePath: '/reader' })

test('leads to the pages that hold its rules', () => {
  const pages = [
    { slug: 'about', policy: null },
    { slug: 'rules', policy: 'principles' },
    { slug: 'mistakes', policy: 'corrections' },
  ] as const
  expect(publisherData({ site, pages })).toEqual({
    '@type': 'Organization',
    name: 'The Pier',
    url: 'https://example.org/reader/',
    logo: 'https://example.org/reader/icons/icon-512.png',
    publishingPrinciples: 'https://example.org/reader/rules/',
    correctionsPolicy: 'https://example.org/reader/mistakes/',
  })
})
