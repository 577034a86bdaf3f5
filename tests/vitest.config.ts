import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // They need a finished build and take turns; tests/site/vitest.config.ts runs them.
    exclude: ['tests/site/**'],
    // Properties try hundreds of inputs; on a machine that is busy otherwise they take a while.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['lib/**', 'components/**'] },
  },
})
