import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** Test files whose first line asks for a DOM. */
const withDom = readdirSync(path.join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/u.test(file) && !file.startsWith(`site${path.sep}`))
  .map((file) => path.posix.join('tests', ...file.split(path.sep)))
  .filter((file) =>
    readFileSync(path.join(root, file), 'utf8').startsWith('// @vitest-environment jsdom\n'),
  )

// They need finished builds and take turns; tests/site/vitest.config.ts runs them.
const ofSites = 'tests/site/**'

/** The bundler gives scripts their styles as text; no test of these looks at them. */
const noStyles: Plugin = {
  name: 'no styles',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('text:') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? "export default ''" : null),
}

export default defineConfig({
  root,
  plugins: [noStyles],
  test: {
    setupFiles: [new URL('./repeatable-properties.ts', import.meta.url).pathname],
    // Functions from value to value share what they import; whoever changes a global puts it back.
    isolate: false,
    // Properties try hundreds of inputs; on a machine that is busy otherwise they take a while.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**'] },
    // Vitest lets go of a process, with all that it has imported, as soon as the next file in line has another surrounding: so those with a DOM come after the others.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [ofSites, ...withDom],
        },
      },
      {
        extends: true,
        test: {
          name: 'with a DOM',
          environment: 'jsdom',
          include: withDom,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
