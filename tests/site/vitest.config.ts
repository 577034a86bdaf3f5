import { defineConfig } from 'vitest/config'

/** The whole site: what stands in `out/`, and what the commands do. Only one `next build` can run in a checkout, so one file after another. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: [new URL('./build-publication.ts', import.meta.url).pathname],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
