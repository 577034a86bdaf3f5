import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { git as ask, mayBeKept } from '#lib/system/git.ts'
import { textsBefore } from '#lib/archive/history/history.ts'
import { keptTexts } from '#lib/archive/history/kept-texts.ts'
import { gitLogOf } from '#lib/archive/history/git-log.ts'
import { aKeptFolder, commit, git } from '../../fixtures/kept-folder.ts'
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts'

test('what a repository’s configuration names is not run', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n', 'articles/b.md': 'It fell.\n' })
  const project = path.dirname(content)
  const tools = temporaryFolder({
    'program.sh': '#!/bin/sh\ntouch "$(dirname "$0")/has-run"\ncat\n',
    // Enough of GnuPG to sign a commit, so that its signature would be looked at.
    'gpg.sh':
      '#!/bin/sh\ntouch "$(dirname "$0")/has-run"\necho "[GNUPG:] SIG_CREATED x" >&2\necho "-----BEGIN PGP SIGNATURE-----"\necho "-----END PGP SIGNATURE-----"\n',
  })
  const [program, gpg] = [path.join(tools, 'program.sh'), path.join(tools, 'gpg.sh')]
  for (const script of [program, gpg]) chmodSync(script, 0o755)
  const hasRun = path.join(tools, 'has-run')

  writeFiles(project, { '.gitattributes': '*.md filter=evil diff=evil\n' })
  commit(content, '2026-11-20T12:00:00Z')
  git(project, ['config', 'gpg.program', gpg])
  writeFiles(content, { 'articles/c.md': 'It stayed.\n' })
  git(project, ['mv', 'content/articles/b.md', 'content/articles/d.md'])
  git(project, ['add', '--all'])
  git(project, ['-c', 'user.signingKey=x', 'commit', '--quiet', '-S', '--message', 'Signed'])
  execFileSync('rm', [hasRun])
  for (const [name, value] of [
    ['core.fsmonitor', program],
    ['core.hooksPath', tools],
    ['core.pager', program],
    ['core.sshCommand', program],
    ['diff.external', program],
    ['diff.evil.command', program],
    ['diff.evil.textconv', program],
    ['filter.evil.clean', program],
    ['filter.evil.smudge', program],
    ['log.showSignature', 'true'],
    ['alias.log', `!${program}`],
  ] as const) {
    git(project, ['config', name, value])
  }
  writeFiles(content, { 'articles/a.md': 'It rose again.\n' })

  expect((await gitLogOf(content)).kind).toBe('known')
  expect(await textsBefore(content, 'HEAD', 'articles')).toEqual({
    kind: 'known',
    texts: new Map([['articles/a.md', 'It rose.\n']]),
  })
  const listed = git(project, ['rev-parse', 'HEAD:content/articles/c.md']).trim()
  expect(await keptTexts(content, [listed])).toEqual(new Map([[listed, 'It stayed.\n']]))
  expect(existsSync(hasRun)).toBe(false)

  git(project, ['diff', '--stat', 'HEAD'])
  expect(existsSync(hasRun)).toBe(true)
})

test('what a partial clone lacks is not fetched', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n' })
  const project = path.dirname(content)
  commit(content, '2026-11-20T12:00:00Z')
  const tools = temporaryFolder({ 'program.sh': '#!/bin/sh\ntouch "$(dirname "$0")/has-run"\n' })
  const program = path.join(tools, 'program.sh')
  chmodSync(program, 0o755)
  git(project, ['config', 'core.repositoryFormatVersion', '1'])
  git(project, ['config', 'extensions.partialClone', 'origin'])
  git(project, ['config', 'remote.origin.url', `ext::${program}`])
  git(project, ['config', 'remote.origin.promisor', 'true'])
  git(project, ['config', 'protocol.ext.allow', 'always'])
  const missing = '0123456789abcdef0123456789abcdef01234567'
  expect(await keptTexts(content, [missing])).toEqual(new Map())
  expect(existsSync(path.join(tools, 'has-run'))).toBe(false)
  expect(() => git(project, ['cat-file', '-p', missing])).toThrow()
  expect(existsSync(path.join(tools, 'has-run'))).toBe(true)
})

test('variables of a hook do not lead to another repository', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n' })
  commit(content, '2026-11-20T12:00:00Z')
  process.env.GIT_DIR = temporaryFolder()
  try {
    expect((await gitLogOf(content)).kind).toBe('known')
  } finally {
    delete process.env.GIT_DIR
  }
})

test('says why git has no answer', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n' })
  expect(await ask(content, ['cat-file', '-p', 'HEAD'])).toEqual({
    kind: 'failed',
    reason: 'git says: Not a valid object name HEAD',
  })
  expect(await ask(path.join(content, 'nowhere'), ['log'])).toEqual({
    kind: 'failed',
    reason: 'the folder is not there',
  })
})

test('where no folder above has a repository, git is not asked', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n' })
  const elsewhere = temporaryFolder({ 'articles/a.md': 'It rose.\n' })
  const link = path.join(elsewhere, 'link')
  symlinkSync(path.join(content, 'articles'), link)
  // A worktree and a submodule have a file of that name.
  const worktree = temporaryFolder({ '.git': 'gitdir: elsewhere\n', 'content/a.md': '' })
  const folders = [content, elsewhere, link, path.join(worktree, 'content'), 'nowhere/at/all']
  expect(folders.map(mayBeKept)).toEqual([true, false, true, true, true])
  expect(await gitLogOf(elsewhere)).toEqual({
    kind: 'unknown',
    reason: 'git does not keep the folder',
  })
  expect(await gitLogOf('nowhere/at/all')).toEqual({
    kind: 'unknown',
    reason: 'the folder is not there',
  })
})

test('a text that is not what its name says is not believed, though git itself believes it', async () => {
  const content = aKeptFolder({ 'articles/a.md': 'It rose.\n', 'articles/b.md': 'It stayed.\n' })
  const project = path.dirname(content)
  commit(content, '2026-11-20T12:00:00Z')
  const [changed = '', whole = ''] = ['a', 'b'].map((name) =>
    git(project, ['rev-parse', `HEAD:content/articles/${name}.md`]).trim(),
  )
  const object = path.join(project, '.git/objects', changed.slice(0, 2), changed.slice(2))
  chmodSync(object, 0o644)
  writeFileSync(object, deflateSync('blob 9\0It fell.\n'))
  expect(git(project, ['cat-file', '-p', changed])).toBe('It fell.\n')
  expect(await keptTexts(content, [changed, whole])).toEqual(new Map([[whole, 'It stayed.\n']]))
})
