import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // They need finished builds and take turns; tests/site/vitest.config.ts runs them.
    exclude: ['tests/site/**'],
    setupFiles: [new URL('./repeatable-properties.ts', import.meta.url).pathname],
    // Functions from value to value share what they import; whoever changes a global puts it back.
    isolate: false,
    // Properties try hundreds of inputs; on a machine that is busy otherwise they take a while.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**'] },
  },
})
