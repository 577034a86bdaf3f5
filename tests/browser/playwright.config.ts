import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/launch-options.ts'

// Both set by the global set-up, before the workers read this.
const executablePath = process.env.CHROMIUM_PATH
const baseURL = process.env.SITE_UNDER_TEST

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Beside the sites that tests build, since it is cleared before a run.
  outputDir: '../../test-results/browser',
  globalSetup: './global-setup.ts',
  forbidOnly: true,
  fullyParallel: true,
  // One for each core.
  workers: '100%',
  reporter: 'line',
  // A visit makes all that is said of a page; it is long, not slow.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    launchOptions: launchOptions(executablePath),
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '*.phone.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: '*.desktop.spec.ts',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
