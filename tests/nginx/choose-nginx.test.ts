import { expect, test } from 'vitest'
import { chooseNginx, type Machine } from './choose-nginx.ts'

const bare: Machine = {
  program: null,
  brotli: null,
  installFailed: false,
  root: true,
  debian: true,
}
const there = { program: '/usr/sbin/nginx', brotli: '/usr/lib/nginx/modules/brotli.so' }
const packages = 'nginx libnginx-mod-http-brotli-static'

test('one that is there is used', () => {
  expect(chooseNginx({ ...bare, ...there, root: false })).toEqual({ kind: 'use', ...there })
})

test.each([
  ['nothing is there', bare],
  ['its module is missing', { ...bare, program: '/usr/sbin/nginx' }],
])('root gets it with the package manager when %s, and it is said', (_, machine) => {
  expect(chooseNginx(machine)).toEqual({
    kind: 'install',
    line: `Installing nginx for the tests of hosts: apt-get update && apt-get install -y ${packages}`,
  })
})

test.each([
  [
    { ...bare, root: false },
    `No nginx for the tests of hosts: run \`sudo apt-get install -y ${packages}\``,
  ],
  [
    { ...bare, installFailed: true },
    `No nginx for the tests of hosts: run \`apt-get install -y ${packages}\``,
  ],
  [
    { ...bare, program: '/usr/sbin/nginx', root: false },
    `No brotli module of nginx for the tests of hosts: run \`sudo apt-get install -y ${packages}\``,
  ],
  [
    { ...bare, debian: false },
    'No nginx for the tests of hosts: they run on Debian with its nginx',
  ],
])('else it stops with the line to run', (machine, line) => {
  expect(chooseNginx(machine)).toEqual({ kind: 'stop', line })
})
