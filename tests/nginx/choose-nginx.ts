/** Which way to an nginx with brotli is open on a machine: decided from facts, so that every machine can be tested. */

export type Machine = {
  /** Where they are; `null` for one that is missing. */
  readonly program: string | null
  readonly brotli: string | null
  readonly installFailed: boolean
  /** Whether the process may install packages, and the system has Debian's tool for it. */
  readonly root: boolean
  readonly debian: boolean
}

/** What to do next; after an installation the machine is looked at again. */
export type Way =
  | { readonly kind: 'use'; readonly program: string; readonly brotli: string }
  | { readonly kind: 'install'; readonly line: string }
  | { readonly kind: 'stop'; readonly line: string }

export const nginxPackages = ['nginx', 'libnginx-mod-http-brotli-static'] as const

export function chooseNginx({ program, brotli, installFailed, root, debian }: Machine): Way {
  if (program !== null && brotli !== null) return { kind: 'use', program, brotli }
  const packages = nginxPackages.join(' ')
  if (root && debian && !installFailed) {
    return {
      kind: 'install',
      line: `Installing nginx for the tests of hosts: apt-get update && apt-get install -y ${packages}`,
    }
  }
  const what = program === null ? 'nginx' : 'brotli module of nginx'
  const how = debian
    ? `run \`${root ? '' : 'sudo '}apt-get install -y ${packages}\``
    : 'they run on Debian with its nginx'
  return { kind: 'stop', line: `No ${what} for the tests of hosts: ${how}` }
}
