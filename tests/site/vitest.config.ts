import { defineConfig } from 'vitest/config'

/** The whole site: what stands in the built folders, and what the commands do. Only one `next build` can run in a checkout, so one file after another, all in one process: what several of them read is read once. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/site/**/*.test.ts'],
    globalSetup: [new URL('./global-setup.ts', import.meta.url).pathname],
    setupFiles: [new URL('../repeatable-properties.ts', import.meta.url).pathname],
    fileParallelism: false,
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
