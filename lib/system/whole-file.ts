/** Files that another process sees whole or not at all, whatever stood in their place. */

import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the folders on the way too. What cannot be written throws, and leaves nothing behind. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  makeFolder(dirname(file))
  const unfinished = `${file}.${randomUUID()}`
  try {
    writeFileSync(unfinished, bytes)
    putInPlace(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** A rename replaces files and links by itself, folders never. */
function putInPlace(unfinished: string, file: string): void {
  try {
    renameSync(unfinished, file)
  } catch (error) {
    if (!isFolder(file)) throw error
    rmSync(file, { recursive: true, force: true })
    renameSync(unfinished, file)
  }
}

/** Of a folder that is ours alone: what else stands in its place goes. */
export function makeFolder(folder: string): void {
  try {
    makeFolders(folder)
  } catch (error) {
    const standsInTheWay = isFolder(dirname(folder)) && !isFolder(folder)
    if (!standsInTheWay) throw error
    rmSync(folder, { force: true })
    makeFolders(folder)
  }
}

/** A folder and those around it. Throws what the system says. */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    // Of a disk that can only be read Node says that the folder is missing; one step by itself says what it is.
    mkdirSync(firstMissing(folder))
    throw error
  }
}

function firstMissing(folder: string): string {
  let first = folder
  while (!existsSync(dirname(first)) && dirname(first) !== first) first = dirname(first)
  return first
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
}
