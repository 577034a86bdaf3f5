import { expect, test } from 'vitest'
import { chooseBrowser, type Machine } from './choose-browser.ts'

const bare: Machine = {
  named: null,
  onPath: null,
  downloaded: null,
  downloadFailed: false,
  notInstalled: [],
  root: false,
  debian: false,
}

test('the one that was named comes first, then one on the path, then one downloaded before', () => {
  const named = { path: '/opt/chrome', starts: true }
  const all = { ...bare, named, onPath: '/usr/bin/chromium', downloaded: '/cache/chrome' }
  expect(chooseBrowser(all)).toEqual({ kind: 'use', path: '/opt/chrome' })
  expect(chooseBrowser({ ...all, named: null })).toEqual({
    kind: 'use',
    path: '/usr/bin/chromium',
  })
  expect(chooseBrowser({ ...all, named: null, onPath: null })).toEqual({
    kind: 'use',
    path: '/cache/chrome',
  })
})

test('one that was named and does not start is said, not replaced', () => {
  const named = { path: '/opt/chrome', starts: false }
  expect(chooseBrowser({ ...bare, named, onPath: '/usr/bin/chromium' })).toEqual({
    kind: 'stop',
    line: 'Unexpected CHROMIUM_PATH `/opt/chrome`, expected a Chromium that starts',
  })
})

test('without any, Playwright downloads one, on every machine', () => {
  const download = {
    kind: 'download',
    line: 'Downloading Chromium for the browser tests with Playwright',
  }
  expect(chooseBrowser(bare)).toEqual(download)
  expect(chooseBrowser({ ...bare, root: true, debian: true })).toEqual(download)
})

test('where that fails, root on a system like Debian installs the light one, or else the whole', () => {
  const machine = { ...bare, downloadFailed: true, root: true, debian: true }
  const install = (name: string) => ({
    kind: 'install',
    package: name,
    line: `Installing Chromium for the browser tests: apt-get update && apt-get install -y ${name}`,
  })
  expect(chooseBrowser(machine)).toEqual(install('chromium-headless-shell'))
  const without = { ...machine, notInstalled: ['chromium-headless-shell'] }
  expect(chooseBrowser(without)).toEqual(install('chromium'))
  expect(chooseBrowser({ ...machine, onPath: '/usr/bin/chromium' })).toEqual({
    kind: 'use',
    path: '/usr/bin/chromium',
  })
})

test.each([
  [
    { root: true, debian: true, notInstalled: ['chromium-headless-shell', 'chromium'] },
    'apt-get install -y chromium',
  ],
  [{ debian: true }, 'sudo apt-get install -y chromium'],
  [{}, 'npx playwright install --with-deps chromium'],
  [{ root: true }, 'npx playwright install --with-deps chromium'],
])('where nothing is left to try (%j), the line to run is said', (facts, command) => {
  expect(chooseBrowser({ ...bare, downloadFailed: true, ...facts })).toEqual({
    kind: 'stop',
    line: `No Chromium for the browser tests: run \`${command}\`, or set CHROMIUM_PATH to one`,
  })
})
