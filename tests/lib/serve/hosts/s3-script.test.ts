/** The script for S3, run: whatever stands in it, the aws command is all that it starts. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awsPattern } from '#lib/serve/hosts/aws-pattern.ts'
import { s3Script } from '#lib/serve/hosts/s3.ts'
import { hostileWord } from '../../../fixtures/hostile-words.ts'
import { temporaryFolder, writeFiles } from '../../../temporary-folder.ts'

/** A folder with an `aws` that writes its arguments down, one call after another. */
function folderWithAws(): string {
  const folder = temporaryFolder({
    'bin/aws': `#!/bin/sh\nprintf '%s\\0' "$@" "end of call" >> calls\n`,
  })
  chmodSync(path.join(folder, 'bin', 'aws'), 0o755)
  return folder
}

function run(folder: string, words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync('sh', words, {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}/bin:/usr/bin:/bin`, BUCKET: 'bucket' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function callsIn(folder: string): readonly (readonly string[])[] {
  const file = path.join(folder, 'calls')
  if (!existsSync(file)) return []
  const calls = readFileSync(file, 'utf8').split('\0end of call\0').slice(0, -1)
  rmSync(file)
  return calls.map((call) => call.split('\0'))
}

const well = { status: 0, stdout: '', stderr: '' }

test('it starts aws and nothing else, and every word of it arrives as it is', () => {
  const folder = folderWithAws()
  const name = hostileWord.filter((word) => !word.includes('/'))
  fc.assert(
    fc.property(name, name, hostileWord, hostileWord, (step, file, caching, out) => {
      const headers = [
        {
          name: 'cache-control',
          usual: caching,
          exceptions: [{ pattern: `/${caching}/${step}/*`, value: out }],
        },
      ]
      const rules = { basePath: `/${caching}`, headers, redirects: [] }
      writeFiles(folder, {
        'upload.sh': s3Script(rules, [`${step}/a.js`, `b${file}.HTML`], out),
      })
      expect(run(folder, ['-n', 'upload.sh'])).toEqual(well)
      expect(run(folder, ['upload.sh'])).toEqual(well)
      const from = out.startsWith('-') ? `./${out}` : out
      const to = `s3://bucket/${caching}`
      const sending = (include: string, type: string, kept: string): readonly string[] => [
        ...['s3', 'sync', from, to, '--exclude', '*', '--include', include],
        ...['--content-type', type, '--cache-control', kept],
      ]
      expect(callsIn(folder)).toEqual([
        sending(`${awsPattern(step)}/*.js`, 'text/javascript; charset=utf-8', out),
        sending(`*${awsPattern(`b${file}.HTML`)}`, 'text/html; charset=utf-8', caching),
        [
          ...['s3', 'sync', from, to, '--exclude', '_headers', '--exclude', '_redirects'],
          ...['--exclude', '*.br', '--exclude', '*.gz', '--cache-control', caching, '--delete'],
        ],
      ])
      expect(readdirSync(folder)).toEqual(['bin', 'upload.sh'])
    }),
    { numRuns: 20 },
  )
})

test.each([
  ['plain.txt', 'plain.txt'],
  ['a*b?c[d]', 'a[*]b[?]c[[]d]'],
])('%s as the aws command compares it: %s', (text, pattern) => {
  expect(awsPattern(text)).toBe(pattern)
})
