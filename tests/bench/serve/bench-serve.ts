/**
 * `npm run bench -- serve [--requests 5000] [--at-once 32] [--rounds 3]`: how many
 * requests nginx and our own server answer, over loopback, of the site in `out/`.
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { filesIn } from '#lib/system/files-in.ts'
import { exportFolders } from '#lib/build/folders.ts'
import { hostRules } from '#lib/serve/hosts/host-rules.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { startNginx } from '../../nginx/start-nginx.ts'
import { machineLine } from '../measure/machine.ts'
import { markdownTable } from '../measure/markdown-table.ts'
import { ratios, withSpread } from '../measure/spread.ts'
import { type Load, loadOn, type LoadTaken, percentile } from './load.ts'

type Server = {
  readonly name: string
  readonly port: number
  readonly stop: () => Promise<unknown>
}

export async function benchServe(flags: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      requests: { type: 'string', default: '5000' },
      'at-once': { type: 'string', default: '32' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const [requests, atOnce, rounds] = [values.requests, values['at-once'], values.rounds].map(Number)
  const { out } = exportFolders(projectFolder)
  const rules = hostRules(textOf(path.join(out, '_headers')), '')
  const numbers = [requests, atOnce, rounds].filter((each) => Number.isSafeInteger(each))
  if (rules === null || numbers.some((each) => (each ?? 0) < 1) || numbers.length < 3) {
    console.error(rules === null ? 'Run `npm run build` first' : 'Expected whole numbers above 0')
    process.exitCode = 2
    return
  }
  const paths = await pathsOf(out, rules.basePath)
  const load: Load = { paths, requests: requests ?? 0, atOnce: atOnce ?? 0 }
  console.log(`\n${machineLine()}\n\`npm run bench -- serve ${flags.join(' ')}\``)
  const servers: Server[] = []
  try {
    servers.push({ name: 'nginx', ...(await startNginx(out)) })
    servers.push(await startOwn(out, rules.basePath))
    const taken = await loadInTurns(servers, load, rounds ?? 0)
    console.log(
      `\n${load.requests} requests a round for ${paths.length} addresses, ${load.atOnce} at once, brotli, ${rounds ?? 0} rounds\n`,
    )
    console.log(
      serveTable(
        servers.map(({ name }) => name),
        taken,
      ),
    )
    const errors = taken.flat().flatMap((each) => each.errors)
    console.log(`\nErrors: ${errors.length}`)
    for (const error of errors.slice(0, 10)) console.log(`  ${error}`)
    if (errors.length > 0) process.exitCode = 1
  } finally {
    for (const { stop } of servers) await stop()
  }
}

/** By round, then by server; a first round of a tenth is not counted. */
async function loadInTurns(
  servers: readonly Server[],
  load: Load,
  rounds: number,
): Promise<readonly (readonly LoadTaken[])[]> {
  const warm = { ...load, requests: Math.ceil(load.requests / 10) }
  for (const { port } of servers) await loadOn(port, warm)
  const taken: LoadTaken[][] = []
  for (let round = 0; round < rounds; round += 1) {
    const each: LoadTaken[] = []
    for (const { port } of servers) each.push(await loadOn(port, load))
    taken.push(each)
  }
  return taken
}

function serveTable(names: readonly string[], taken: readonly (readonly LoadTaken[])[]): string {
  const figures: readonly (readonly [string, number, (one: LoadTaken) => number])[] = [
    ['Requests a second', 0, ({ perSecond }) => perSecond],
    ['Half within ms', 2, ({ times }) => percentile(times, 50)],
    ['95 % within ms', 2, ({ times }) => percentile(times, 95)],
    ['99 % within ms', 2, ({ times }) => percentile(times, 99)],
  ]
  const rows = figures.map(([figure, digits, of]) => {
    const columns = names.map((_, server) =>
      taken.flatMap((round) => (round[server] === undefined ? [] : [of(round[server])])),
    )
    return [
      figure,
      ...columns.map((values) => withSpread(values, digits)),
      withSpread(ratios(columns[1] ?? [], columns[0] ?? []), 2),
    ]
  })
  return markdownTable(['', ...names, `${names[1] ?? ''} / ${names[0] ?? ''}`], rows)
}

/** Pages, and what a reader's browser asks for with them. */
async function pathsOf(folder: string, basePath: string): Promise<readonly string[]> {
  return (
    (await filesIn(folder))
      .filter((file) => file !== '404.html')
      .filter((file) => /(?:^|\/)index\.html$|^assets\/.*\.(?:js|woff2)$|^images\//u.test(file))
      // Old addresses are answered with a redirect.
      .filter((file) => !textOf(path.join(folder, file)).includes('<meta http-equiv="refresh"'))
      .map((file) => `${basePath}/${encodeURI(file.replace(/(^|\/)index\.html$/u, '$1'))}`)
  )
}

async function startOwn(folder: string, basePath: string): Promise<Server> {
  const program = path.join(projectFolder, 'tests', 'bench', 'serve', 'own-server.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, basePath], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = once(child, 'close')
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())))
    void ended.then(() => reject(new Error('Our own server did not start')))
  })
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  return { name: 'npm start', port, stop }
}

/** Of a file that need not be there. */
function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'latin1') : ''
}
