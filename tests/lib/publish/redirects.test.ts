import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { redirectPage, redirectsFile } from '#lib/publish/redirects.ts'
import { messagesIn } from '#lib/site/messages/messages.ts'
import { aPublication } from '../../fixtures/an-archive.ts'

const site = aPublication({ url: 'https://pier.example/reader', basePath: '/reader' })
const messages = messagesIn('en', 'en')

test('one line an old address', () => {
  const redirects = [
    { from: '/2019/zürich/', slug: 'zuerich', title: 'Zürich' },
    { from: '/uno/', slug: 'مرحبا', title: 'Hello' },
  ]
  expect(redirectsFile(redirects, site)).toBe(
    '/reader/2019/z%C3%BCrich/ /reader/articles/zuerich/ 301\n' +
      '/reader/uno/ /reader/articles/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7/ 301\n',
  )
})

test('a page that leads on by itself, and by a link', () => {
  const redirect = { from: '/uno/', slug: 'one', title: 'One </title><script>alert(1)</script>' }
  const html = redirectPage(redirect, { site, messages, policy: "default-src 'none'" })
  expect(html).toBe(
    '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8">' +
      '<meta http-equiv="Content-Security-Policy" content="default-src &apos;none&apos;">' +
      '<meta http-equiv="refresh" content="0; url=/reader/articles/one/">' +
      '<link rel="canonical" href="https://pier.example/reader/articles/one/">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<meta name="color-scheme" content="light dark">' +
      '<title>One &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title></head>' +
      '<body><main><h1>This page has moved</h1>' +
      '<p><a href="/reader/articles/one/">One &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a></p></main></body></html>\n',
  )
  expect(parse(html).childNodes).toHaveLength(2)
})

test('in the direction of the language that it is in', () => {
  const arabic = aPublication({ language: 'ar' })
  const redirect = { from: '/uno/', slug: 'one', title: 'One' }
  expect(redirectPage(redirect, { site: arabic, messages, policy: '' })).toContain(
    '<html lang="ar" dir="rtl">',
  )
})

test('what the interface says of it is in the language of its words', () => {
  const hebrew = aPublication({ language: 'he' })
  const redirect = { from: '/uno/', slug: 'one', title: 'One' }
  const html = redirectPage(redirect, { site: hebrew, messages, policy: '' })
  expect(html).toContain('<html lang="he" dir="rtl">')
  expect(html).toContain('<h1 lang="en" dir="ltr">This page has moved</h1>')
})
