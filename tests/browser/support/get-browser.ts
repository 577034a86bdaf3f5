/** A Chromium for the browser tests, brought when there is none. */

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { installPackages, packageRights, runQuietly } from '../../machine/install.ts'
import { isProgram } from '../../machine/is-program.ts'
import { chooseBrowser, type Machine } from './choose-browser.ts'

export type Browser =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'none'; readonly line: string }

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

/** Some 150 MB; a machine that is cut off is answered sooner, or never. */
const downloadMinutes = 5

/** @param say hears a line before anything is downloaded or installed */
export async function getBrowser(say: (line: string) => void): Promise<Browser> {
  const tried = { downloadFailed: false, notInstalled: [] as readonly string[] }
  for (;;) {
    const way = chooseBrowser({ ...whatIsThere(), ...tried })
    switch (way.kind) {
      case 'use':
        return { kind: 'found', path: way.path }
      case 'stop':
        return { kind: 'none', line: way.line }
      case 'download':
        say(way.line)
        tried.downloadFailed = true
        await runQuietly(
          [process.execPath, playwright(), 'install', '--no-shell', 'chromium'],
          downloadMinutes,
        )
        break
      case 'install':
        say(way.line)
        tried.notInstalled = [...tried.notInstalled, way.package]
        await installPackages([way.package])
    }
  }
}

function whatIsThere(): Omit<Machine, 'downloadFailed' | 'notInstalled'> {
  const named = process.env.CHROMIUM_PATH
  const downloaded = chromium.executablePath()
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return {
    named: named === undefined || named === '' ? null : { path: named, starts: starts(named) },
    onPath: names.flatMap((name) => folders.map((at) => path.join(at, name))).find(starts) ?? null,
    downloaded: starts(downloaded) ? downloaded : null,
    ...packageRights(),
  }
}

/** A file of that name is not enough: libraries may be missing, or it only says where to get a browser. */
function starts(program: string): boolean {
  if (!isProgram(program)) return false
  const { status } = spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 })
  return status === 0
}

function playwright(): string {
  return createRequire(import.meta.url).resolve('@playwright/test/cli')
}
