import { expect, test } from 'vitest'
import { partsFor } from './changed-parts.ts'
import { everything } from './parts.ts'

const asked = (changed: readonly string[], gone: readonly string[] = []): unknown =>
  Object.fromEntries(partsFor([...changed, ...gone], (file) => !gone.includes(file)))

const whole = { kind: 'whole' }
const related = (...files: readonly string[]) => ({ kind: 'related', files })

test('nothing asks for nothing', () => {
  expect(asked([])).toEqual({})
})

test('words for people are looked at for their form alone', () => {
  expect(asked(['README.md'])).toEqual({ format: related('README.md') })
})

test('code of lib asks for the tests that know it, and for the built site', () => {
  const file = 'lib/text/yaml/yaml.ts'
  expect(asked([file])).toEqual({
    format: related(file),
    lint: related(file),
    types: whole,
    unused: whole,
    units: related(file),
    site: whole,
  })
})

test.each(['app/page.tsx', 'components/site/footer.tsx', 'lib/build/build-site.ts'])(
  '%s asks for the browser too',
  (file) => {
    expect(asked([file])).toMatchObject({ units: related(file), site: whole, browser: whole })
  },
)

test('a style sheet is no code, but is in every page', () => {
  const file = 'app/styles/base.css'
  expect(asked([file])).toEqual({ format: related(file), site: whole, browser: whole })
})

test('an article asks for the built site', () => {
  expect(asked(['content/articles/a.md'])).toEqual({
    format: related('content/articles/a.md'),
    site: whole,
  })
})

test('a test asks for itself', () => {
  expect(asked(['tests/lib/text/yaml/yaml.test.ts'])).toMatchObject({
    units: related('tests/lib/text/yaml/yaml.test.ts'),
  })
  expect(asked(['tests/site/html.test.ts'])).toMatchObject({
    site: related('tests/site/html.test.ts'),
  })
  expect(asked(['tests/browser/site/print.spec.ts'])).toMatchObject({
    browser: { kind: 'test files', files: ['tests/browser/site/print.spec.ts'] },
  })
})

test('what browser tests read asks for all of them', () => {
  const changed = ['tests/browser/site/print.spec.ts', 'tests/browser/support/page-types.ts']
  expect(asked(changed)).toMatchObject({ browser: whole })
})

test('a file that is gone is not looked at, but its readers are', () => {
  expect(asked(['lib/a.ts'], ['lib/b.ts'])).toEqual({
    format: related('lib/a.ts'),
    lint: related('lib/a.ts'),
    types: whole,
    unused: whole,
    units: whole,
    site: whole,
  })
})

test.each([
  'package-lock.json',
  'tsconfig.json',
  'tests/run/schedule.ts',
  'tests/vitest.config.ts',
])('%s asks for everything', (file) => {
  expect(partsFor([file], () => true)).toBe(everything)
})
