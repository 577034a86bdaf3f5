/** A Chromium for the browser tests, brought when there is none. */

import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { chooseBrowser, type Machine } from './choose-browser.ts'

export type Browser =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'none'; readonly line: string }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Some 150 MB; a machine that is cut off is answered sooner, or never. */
const downloadMinutes = 5
const installMinutes = 15

/** @param say hears a line before anything is downloaded or installed */
export async function getBrowser(say: (line: string) => void): Promise<Browser> {
  const tried = { downloadFailed: false, installFailed: false }
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
        await run(
          [process.execPath, playwright(), 'install', '--no-shell', 'chromium'],
          downloadMinutes,
        )
        break
      case 'install':
        say(way.line)
        tried.installFailed = true
        await run(['apt-get', 'update'], installMinutes)
        await run(['apt-get', 'install', '-y', 'chromium'], installMinutes)
    }
  }
}

function whatIsThere(): Omit<Machine, 'downloadFailed' | 'installFailed'> {
  const named = process.env.CHROMIUM_PATH
  const downloaded = chromium.executablePath()
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return {
    named: named === undefined || named === '' ? null : { path: named, starts: starts(named) },
    onPath: names.flatMap((name) => folders.map((at) => path.join(at, name))).find(starts) ?? null,
    downloaded: starts(downloaded) ? downloaded : null,
    root: process.getuid?.() === 0,
    debian: folders.some((folder) => isProgram(path.join(folder, 'apt-get'))),
  }
}

/** A file of that name is not enough: libraries may be missing, or it only says where to get a browser. */
function starts(program: string): boolean {
  if (!isProgram(program)) return false
  const { status } = spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 })
  return status === 0
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // accessSync has no form that answers instead of throwing.
    return false
  }
}

function playwright(): string {
  return createRequire(import.meta.url).resolve('@playwright/test/cli')
}

/** Whether it helped is seen by looking at the machine again. */
function run([program = '', ...words]: readonly string[], minutes: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: 'ignore',
      timeout: minutes * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}
