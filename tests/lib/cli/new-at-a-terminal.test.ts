/** What `new` asks, and what it leaves when somebody stops it. */

import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { projectFolder } from '#lib/system/project-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

type Step = readonly [asked: string, typed: string]

type Seen = { readonly code: number | null; readonly screen: string; readonly errors: string }

const [enter, space, escape, ctrlC, ctrlD] = ['\r', ' ', '\u001B', '\u0003', '\u0004']

/** @param steps what is typed as soon as the words before it are asked, one after another; `null` ends the input */
function type(
  words: readonly string[],
  steps: readonly (Step | readonly [asked: string, typed: null])[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const [terminal, program] = ['tests/lib/cli/at-a-terminal.mjs', 'lib/cli/standfirst.mjs'].map(
    (file) => path.join(projectFolder, file),
  )
  const { CI, ...rest } = process.env
  void CI
  const child = spawn(
    process.execPath,
    ['--import', terminal ?? '', program ?? '', 'new', ...words],
    {
      env: {
        ...rest,
        ...{ TERM: 'xterm', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
        ...{ GIT_CEILING_DIRECTORIES: projectFolder, GIT_DIR: '/dev/null' },
        ...environment,
      },
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const left = [...steps]
  let [output, errors, from] = ['', '', 0]
  child.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')))
  child.stdout.on('data', (part: Buffer) => {
    output += stripVTControlCharacters(part.toString('utf8'))
    const [step] = left
    if (step === undefined || !output.slice(from).includes(step[0])) return
    left.shift()
    from = output.length
    if (step[1] === null) child.stdin.end()
    else child.stdin.write(step[1])
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, screen: output, errors }))
  })
}

const first: Step = ['The name of the publication', enter]

test.each([
  ['Ctrl-C', 'the first', [['The name of the publication', ctrlC]]],
  ['Ctrl-C', 'the second', [first, ['Who writes', ctrlC]]],
  ['Ctrl-D', 'the second', [first, ['Who writes', ctrlD]]],
  ['Escape', 'the first', [['The name of the publication', escape]]],
  ['the end of all input', 'the second', [first, ['Who writes', null]]],
] as const)('%s at %s question ends them, and nothing is written', async (_, __, steps) => {
  const folder = path.join(temporaryFolder(), 'pier')
  const seen = await type(['--publication', folder], steps)
  expect(seen).toMatchObject({ code: 130, errors: '' })
  expect(existsSync(folder)).toBe(false)
})

test('an article is asked for until its answers are right', async () => {
  const folder = temporaryFolder({
    'site.yml': 'topics: { boats: Boats, town: The town }\n',
    'articles/fog.md': '---\ntitle: Fog\nauthor: Ada Roe\npublished: 2026-01-01\n---\nFog.\n',
  })
  const { code, errors } = await type(
    [],
    [
      ['The headline', enter],
      ['A few words are needed', `Fog${enter}`],
      ['expected one whose file is not there yet: `articles/fog.md`', ` again${enter}`],
      ['Its topics', space],
      ['◼ Boats', enter],
    ],
    { CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1790000000' },
  )
  expect([errors, code]).toEqual(['', 0])
  expect(readFileSync(path.join(folder, 'articles/fog-again.md'), 'utf8')).toMatch(
    /^---\ntitle: Fog again\nauthor: Ada Roe\npublished: 2026-09-21\ntopics: \[boats\]\n/u,
  )
})

test('whoever stops at the topics has begun no article', async () => {
  const folder = temporaryFolder({ 'site.yml': 'topics: { boats: Boats }\n' })
  const { code, errors } = await type(['Fog', '--author', 'Ada Roe'], [['Its topics', ctrlC]], {
    CONTENT_DIR: folder,
  })
  expect([errors, code]).toEqual(['', 130])
  expect(readdirSync(folder)).toEqual(['site.yml'])
})

test.each([
  [
    'where a publication is',
    [],
    `Unexpected \`DIR/site.yml\`, expected a folder in which no publication is yet\n`,
    1,
  ],
  [
    'with a language that is none',
    ['--language', 'x'],
    'Unexpected `x` after `--language`, expected a tag of a language, such as `de`\n',
    2,
  ],
])('%s nothing is asked', async (_, words, said, code) => {
  const folder = temporaryFolder({ 'site.yml': 'name: The Pier\n' })
  const seen = await type(['--publication', folder, ...words], [])
  expect(seen).toEqual({ code, screen: '', errors: said.replace('DIR', folder) })
})

test.each([
  ['CI', '1'],
  ['TERM', 'dumb'],
])('with %s=%s nobody is asked', async (name, value) => {
  const folder = temporaryFolder({ 'site.yml': 'name: The Pier\n' })
  expect(await type([], [], { CONTENT_DIR: folder, [name]: value })).toEqual({
    code: 2,
    screen: '',
    errors: 'Unexpected end, expected a title: `"The ferry is late"`\n',
  })
})
