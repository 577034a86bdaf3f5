import { expect, test } from 'vitest'
import { readServerPlace } from '#lib/serve/hosts/server-place.ts'

test('what is not said', () => {
  expect(readServerPlace(new Map())).toEqual({
    kind: 'place',
    domain: 'example.org',
    root: '/srv/reader',
    listen: '80',
  })
})

test('what is said', () => {
  const values = new Map([
    ['domain', '_'],
    ['root', '/var/www/my-site/'],
    ['listen', '127.0.0.1:8080'],
  ])
  expect(readServerPlace(values)).toEqual({
    kind: 'place',
    domain: '_',
    root: '/var/www/my-site',
    listen: '127.0.0.1:8080',
  })
})

test.each([
  [
    'domain',
    'a.org;',
    'Unexpected "a.org;" after `--domain`, expected a name such as `example.org`',
  ],
  ['domain', '', 'Unexpected "" after `--domain`, expected a name such as `example.org`'],
  ['root', 'out', 'Unexpected "out" after `--root`, expected a folder such as `/srv/reader`'],
  ['root', '/a b', 'Unexpected "/a b" after `--root`, expected a folder such as `/srv/reader`'],
  ['root', '/a$b', 'Unexpected "/a$b" after `--root`, expected a folder such as `/srv/reader`'],
  [
    'listen',
    '80\n',
    'Unexpected "80\\n" after `--listen`, expected a port, or an address with one',
  ],
])('--%s %j would break the file', (flag, value, line) => {
  expect(readServerPlace(new Map([[flag, value]]))).toEqual({ kind: 'wrong', line })
})
