/** An nginx with its brotli module for the tests of hosts, brought when there is none. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { installPackages, packageRights } from '../machine/install.ts'
import { isProgram } from '../machine/is-program.ts'
import { chooseNginx, nginxPackages } from './choose-nginx.ts'

export type Nginx =
  | { readonly kind: 'found'; readonly program: string; readonly brotli: string }
  | { readonly kind: 'none'; readonly line: string }

/** Where packages of Debian and of others put it; not on the PATH of everybody. */
const programFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/bin']
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** @param say hears a line before anything is installed */
export async function getNginx(say: (line: string) => void): Promise<Nginx> {
  let installFailed = false
  for (;;) {
    const program = programFolders.map((folder) => path.join(folder, 'nginx')).find(isProgram)
    const way = chooseNginx({
      program: program ?? null,
      brotli: existsSync(brotliModule) ? brotliModule : null,
      installFailed,
      ...packageRights(),
    })
    switch (way.kind) {
      case 'use':
        return { ...way, kind: 'found' }
      case 'stop':
        return { kind: 'none', line: way.line }
      case 'install':
        say(way.line)
        installFailed = true
        await installPackages(nginxPackages)
    }
  }
}
