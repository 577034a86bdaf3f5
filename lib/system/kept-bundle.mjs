/**
 * Programs that were bundled out of many files, kept for as long as none of these
 * has changed: to find and translate hundreds of files one by one takes longer
 * than most of what is then done. JavaScript, since one of the programs is what
 * runs TypeScript.
 */

import { createHash, randomUUID } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Whoever changes how bundles are made changes this. */
const form = `bundle 1, Node ${process.version}`

/** In milliseconds: a program that was started before its files changed still loads parts of the older bundle. */
const outlived = 7 * 24 * 3_600_000

const record = 'bundle.json'

/** @typedef {readonly (readonly [name: string, text: string])[]} Files */

/**
 * Makes a bundle, unless it lies there and is still right.
 *
 * @param {string} folder of this bundle alone
 * @param {() => Promise<{ readonly files: Files, readonly inputs: readonly string[] }>} make `inputs` are the whole paths of what it is made of
 * @returns {Promise<{ readonly files: Files, readonly isKept: boolean }>}
 */
export async function keptBundle(folder, make) {
  const known = stillRight(folder)
  if (known !== null) return { files: known, isKept: true }
  const began = Date.now()
  const { files, inputs } = await make()
  return { files, isKept: keep(folder, { files, inputs, began }) }
}

/**
 * @param {string} folder
 * @returns {Files | null}
 */
function stillRight(folder) {
  try {
    const kept = JSON.parse(textOf(path.join(folder, record)))
    if (kept.form !== form) return null
    for (const [file, version] of kept.versions) if (versionOf(file) !== version) return null
    const files = kept.files.map(([name]) => [name, textOf(path.join(folder, name))])
    const isWhole = files.every(([, text], nth) => digestOf(text) === kept.files[nth][1])
    return isWhole ? files : null
  } catch {
    // Nothing is there, or something else.
    return null
  }
}

/**
 * @param {string} folder
 * @param {{ readonly files: Files, readonly inputs: readonly string[], readonly began: number }} bundle
 */
function keep(folder, { files, inputs, began }) {
  const versions = inputs.map((file) => [file, versionOf(file)])
  // What was written meanwhile may not be what was bundled.
  if (inputs.some((file) => changedSince(file, began))) return false
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of files) writeWhole(path.join(folder, name), text)
    const made = files.map(([name, text]) => [name, digestOf(text)])
    writeWhole(path.join(folder, record), JSON.stringify({ form, versions, files: made }))
    sweep(folder, new Set([record, ...files.map(([name]) => name)]), began)
    return true
  } catch {
    // Where nothing can be written, it is made again the next time.
    return false
  }
}

/** @param {string} place of a plain file: whatever else lies there may never end */
function textOf(place) {
  if (!lstatSync(place).isFile()) throw new Error(`${place} is no file`)
  return readFileSync(place, 'utf8')
}

/** @param {string} file */
function versionOf(file) {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.ino}-${found.size}-${found.mtimeMs}-${found.ctimeMs}`
}

/** @param {string} file @param {number} moment in milliseconds since 1970 */
function changedSince(file, moment) {
  const found = lstatSync(file, { throwIfNoEntry: false })
  return found === undefined || Math.max(found.mtimeMs, found.ctimeMs) >= moment
}

/** @param {string} place @param {string} text */
function writeWhole(place, text) {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true) {
    rmSync(place, { recursive: true })
  }
  const beside = `${place}.${randomUUID()}`
  writeFileSync(beside, text)
  renameSync(beside, place)
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** @param {string} folder @param {ReadonlySet<string>} inUse @param {number} now */
function sweep(folder, inUse, now) {
  for (const name of readdirSync(folder)) {
    const place = path.join(folder, name)
    const isOld = now - lstatSync(place).mtimeMs > outlived
    if (isOld && !inUse.has(name)) rmSync(place, { force: true })
  }
}
