/** Files that another process sees whole or not at all, whatever stood in their place. */

import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

/**
 * A folder and those around it. Step by step: where none can be made, such as in
 * /proc, Node's own way to make several never ends, and of a disk that can only
 * be read it says that the folder is missing. Throws what the system says.
 */
export function makeFolders(folder: string): void {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolders(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Somebody else may have made it just now.
    if (!isFolder(folder)) throw error
  }
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
}
