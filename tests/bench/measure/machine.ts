import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import path from 'node:path'
import { projectFolder } from '#lib/system/project-folder.ts'

/** A line that says on what the figures were taken; what else the machine did is in the load. */
export function machineLine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  const [load = 0] = loadavg()
  return [
    `${cpus().length} cores (${(first?.model ?? 'unknown').trim()})`,
    `${memory} GB`,
    `${type()} ${release()}`,
    `Node ${process.version}`,
    `Next ${versionOf('next')}`,
    `load ${load.toFixed(1)} at the start`,
    new Date().toISOString().slice(0, 10),
  ].join(', ')
}

function versionOf(name: string): string {
  const file = path.join(projectFolder, 'node_modules', name, 'package.json')
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '?'
}
