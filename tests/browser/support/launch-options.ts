import type { LaunchOptions } from '@playwright/test'

/** Connections that a browser makes of its own account find no network on many test machines. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** How every test starts Chromium; `undefined` leaves the choice of the program to Playwright. */
export function launchOptions(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    // Chromium refuses its sandbox to root, and only to root.
    args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
  }
}
