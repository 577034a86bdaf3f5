/** Which way to a Chromium is open on a machine: decided from facts, so that every machine can be tested. */

/** Paths are of programs that start. */
export type Machine = {
  /** `CHROMIUM_PATH`, when set. */
  readonly named: { readonly path: string; readonly starts: boolean } | null
  /** The first of the known names that is on the PATH. */
  readonly onPath: string | null
  /** Playwright's own browser, when it has been downloaded. */
  readonly downloaded: string | null
  /** Whether a download has been tried and brought nothing. */
  readonly downloadFailed: boolean
  /** Packages that the system was asked for and did not bring. */
  readonly notInstalled: readonly string[]
  /** Whether the process may install packages, and the system has Debian's tool for it. */
  readonly root: boolean
  readonly debian: boolean
}

/** What to do next; after a download or an installation the machine is looked at again. */
export type Way =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'download'; readonly line: string }
  | { readonly kind: 'install'; readonly package: string; readonly line: string }
  | { readonly kind: 'stop'; readonly line: string }

/** Debian 12 has both, systems like it the second alone. The first draws no window and is half the work. */
const packages = ['chromium-headless-shell', 'chromium']

/** In this order: the one that was named, one that is there, Playwright's download, the system's package. */
export function chooseBrowser(machine: Machine): Way {
  const { named, onPath, downloaded, downloadFailed, notInstalled, root, debian } = machine
  if (named !== null && !named.starts) {
    const line = `Unexpected CHROMIUM_PATH \`${named.path}\`, expected a Chromium that starts`
    return { kind: 'stop', line }
  }
  const there = named?.path ?? onPath ?? downloaded
  if (there !== null) return { kind: 'use', path: there }
  if (!downloadFailed) {
    return { kind: 'download', line: 'Downloading Chromium for the browser tests with Playwright' }
  }
  const untried = packages.find((each) => !notInstalled.includes(each))
  if (root && debian && untried !== undefined) {
    const line = `Installing Chromium for the browser tests: apt-get update && apt-get install -y ${untried}`
    return { kind: 'install', package: untried, line }
  }
  const command = debian
    ? `${root ? '' : 'sudo '}apt-get install -y chromium`
    : 'npx playwright install --with-deps chromium'
  return {
    kind: 'stop',
    line: `No Chromium for the browser tests: run \`${command}\`, or set CHROMIUM_PATH to one`,
  }
}
