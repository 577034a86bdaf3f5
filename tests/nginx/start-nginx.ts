/** nginx on a free port with the configuration that `npm run host -- nginx` prints, as a user without rights. */

import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { hostFile } from '#lib/serve/hosts/host-file.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { freePort } from '../site/support/ports.ts'
import { getNginx } from './get-nginx.ts'

export type StartedNginx = {
  readonly port: number
  /** Ends it; what it said of its own work, which is nothing when all is well. */
  readonly stop: () => Promise<string>
}

/** Of nobody, whom every system has; only root may take another user's place. */
const nobody = 65534

/** @param site the folder that a build wrote; it is copied, as to a host */
export async function startNginx(site: string): Promise<StartedNginx> {
  const nginx = await getNginx(console.error)
  if (nginx.kind === 'none') throw new Error(nginx.line)
  const prefix = mkdtempSync(path.join(tmpdir(), 'standfirst-nginx-'))
  const [root, work] = [path.join(prefix, 'site'), path.join(prefix, 'work')]
  cpSync(realpathSync(site), root, { recursive: true, preserveTimestamps: true })
  for (const folder of [prefix, root]) chmodSync(folder, 0o755)
  mkdirSync(work)
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(work, nobody, nobody)

  const port = await freePort()
  const place = { domain: 'localhost', root, listen: `127.0.0.1:${port}` }
  const file = await hostFile('nginx', root, place)
  if (file.kind === 'failed') throw new Error(file.reason)
  const around = readFileSync(path.join(projectFolder, 'lib/serve/hosts/nginx.conf'), 'utf8')
  const config = path.join(prefix, 'nginx.conf')
  writeFileSync(path.join(prefix, 'site.conf'), file.text)
  writeFileSync(config, around.replaceAll(' /tmp/', ` ${work}/`))

  const child = spawn(nginx.program, ['-p', prefix, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  const said: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part))
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message))
    child.once('close', () => resolve(Buffer.concat(said).toString('utf8')))
  })
  const stop = async (): Promise<string> => {
    child.kill('SIGQUIT')
    const words = await ended
    rmSync(prefix, { recursive: true, force: true })
    return words
  }
  let over = false
  void ended.then(() => (over = true))
  while (!over) {
    if (await isListening(port)) return { port, stop }
    await wait(20)
  }
  throw new Error(`nginx did not start:\n${await stop()}`)
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
