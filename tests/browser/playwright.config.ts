import { defineConfig } from '@playwright/test'

// Both set by the global set-up, before the workers read this.
const executablePath = process.env.CHROMIUM_PATH
const baseURL = process.env.SITE_UNDER_TEST

/** Connections that a browser makes of its own account find no network on many test machines. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
// Chromium refuses its sandbox to root, and only to root.
const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  timeout: 60_000,
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
