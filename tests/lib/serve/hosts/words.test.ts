import { expect, test } from 'vitest'
import { caddyWord } from '#lib/serve/hosts/caddy-word.ts'
import { nginxValue, nginxWord } from '#lib/serve/hosts/nginx-word.ts'
import { shWord } from '#lib/system/sh-word.ts'
import { hostAddress } from '#lib/publish/host-address.ts'

test.each([
  ['', "''"],
  ['plain', "'plain'"],
  ["it's $(x)", String.raw`'it'\''s $(x)'`],
])('sh reads %j as one word', (text, word) => {
  expect(shWord(text)).toBe(word)
})

test.each([
  ['/a b;{}$x/', '"/a b;{}$x/"'],
  [String.raw`"a"\d`, String.raw`"\"a\"\\d"`],
])('nginx reads %j as one word', (text, word) => {
  expect(nginxWord(text)).toBe(word)
})

test('where nginx reads variables, a dollar is one', () => {
  expect(nginxValue('/$a"$', '$site_dollar')).toBe(
    String.raw`"/${'$'}{site_dollar}a\"${'$'}{site_dollar}"`,
  )
})

test.each([
  ['/a b#/', '"/a b#/"'],
  ['/"a"/', String.raw`"/\"a\"/"`],
  [String.raw`^/feed\.xml$`, String.raw`"^/feed\.xml$"`],
  [String.raw`\"`, '`\\"`'],
  ['/a\\', '`/a\\`'],
  ['/{path}/', null],
  ['`\\', null],
])('Caddy reads %j as one word, or is not told', (text, word) => {
  expect(caddyWord(text)).toBe(word)
})

test.each([
  ['/2019/zürich/', '/2019/z%C3%BCrich/'],
  ['/a b/*/:c/#/?', '/a%20b/%2A/%3Ac/%23/%3F'],
  ['/\uD800\n/', '/%EF%BF%BD%0A/'],
])('%j as a list of rules has it: %s', (path, address) => {
  expect(hostAddress(path)).toBe(address)
})
