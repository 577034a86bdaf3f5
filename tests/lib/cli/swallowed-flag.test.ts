import { expect, test } from 'vitest'
import type { Command } from '#lib/cli/read-arguments.ts'
import { swallowedFlag } from '#lib/cli/swallowed-flag.ts'

const check: Command = {
  name: 'check',
  purpose: 'Reads every article.',
  flags: {
    content: { value: 'DIR', help: 'the content folder' },
    fix: { value: null, help: 'mends' },
    'changed-since': { value: 'REV', help: 'narrows' },
    format: { value: 'FORMAT', among: ['pretty', 'json'], help: 'for whom' },
  },
  operands: 'FILE',
}

function missing(flag: string): string {
  return `Missing \`--\` before \`--${flag}\`, which npm has taken for a flag of its own: write npm run check -- --${flag} …`
}

test.each([
  ['npm run check --fix', [], { npm_config_fix: 'true' }, missing('fix')],
  ['npm run check --content x', ['x'], { npm_config_content: 'true' }, missing('content')],
  ['--changed-since=main', [], { npm_config_changed_since: 'main' }, missing('changed-since')],
  // A flag of npm itself begins so: it leaves the value alone.
  ['npm run check --format json', ['json'], {}, missing('format')],
  ['npm run check articles/a.md', ['articles/a.md'], {}, null],
  ['npm run check -- --format json', ['--format', 'json'], {}, null],
  ['npm run --fix check -- --fix', ['--fix'], { npm_config_fix: 'true' }, null],
])('%s', (_, written, variables, line) => {
  expect(swallowedFlag(written, check, { npm_lifecycle_event: 'check', ...variables })).toBe(line)
})

test('of a command that npm did not start nothing is said', () => {
  const variables = { npm_lifecycle_event: 'test', npm_config_fix: 'true' }
  expect(swallowedFlag(['json'], check, variables)).toBeNull()
  expect(swallowedFlag(['json'], check, {})).toBeNull()
})
