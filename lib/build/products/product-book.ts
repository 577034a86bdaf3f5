/**
 * Which products have been made, and where their files lie. Each is written down
 * in a line of its own when it is made, so that a build which is killed leaves
 * to the next one what it has made; a line that is not whole is nobody's.
 */

import { createHash } from 'node:crypto'
import { appendFileSync, lstatSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Made, Product, StoredFile } from '#lib/build/products/product.ts'
import { stillStored } from '#lib/build/products/store-files.ts'
import { inStore, stored } from '#lib/system/storage/store-refusal.ts'
import { plainBytes } from '#lib/system/plain-file.ts'
import { digestOf } from '#lib/system/storage/digest-of.ts'
import { makeFolder, writeWhole } from '#lib/system/whole-file.ts'

export type Recorded = Product & { readonly key: string; readonly made: Made }

/** Whoever changes the form of a line changes this. */
const form = 'product 4'

/** So many products are kept beside those in use even of a small publication: its earlier texts, other branches, other publications. */
const spare = 2000

/** Of those that are too many, so large a part goes, so that not every build after has to put the store in order. */
const halved = 1 / 2

/** In milliseconds: what lies there unrecorded for longer is of no build that is at work. */
const abandonedAfter = 3_600_000

export class ProductBook {
  /** Where the files lie. */
  readonly files: string
  private readonly place: string
  private readonly code: string
  private readonly anew: boolean
  private readonly looksOnce: boolean
  /** By key, those written down last first. */
  private readonly recorded: Map<string, Recorded>
  private readonly used = new Map<string, Recorded>()
  /** Of those used last, by name: what a product was made of the last time. */
  private readonly last = new Map<string, Recorded>()
  /** How many lines the book has. */
  private lines: number
  private isReady = false

  /**
   * @param code of all that makes products
   * @param anew whether what earlier builds have made is left alone
   * @param looksOnce whether files that were there once are there from then on, as for a build, which takes seconds
   */
  constructor(folder: string, code: string, { anew = false, looksOnce = false } = {}) {
    this.files = path.join(folder, 'files')
    this.place = path.join(folder, 'book')
    this.code = code
    this.anew = anew
    this.looksOnce = looksOnce
    const records = recordsIn(this.place)
    this.lines = records.length
    this.recorded = firstByKey(records)
    for (const each of this.recorded.values()) {
      if (!this.last.has(each.name)) this.last.set(each.name, each)
    }
  }

  /** @returns what was made of it, when all of it is still there */
  known(product: Product): Made | null {
    const key = this.keyOf(product)
    const used = this.used.get(key)
    if (used !== undefined && this.looksOnce) return used.made
    const record = used ?? (this.anew ? undefined : this.recorded.get(key))
    if (record === undefined) return null
    const [files, aside] = [this.stored(record.made.files), this.stored(record.made.aside)]
    if (files === null || aside === null) return null
    const isSame = files === record.made.files && aside === record.made.aside
    const made = isSame ? record.made : { ...record.made, files, aside }
    this.used.set(record.key, isSame ? record : { ...record, made })
    return made
  }

  /** Throws a `StoreRefusal` where it cannot be written down. */
  record(product: Product, made: Made): void {
    const { name, inputs } = product
    const record = { name, key: this.keyOf(product), inputs: shortened(inputs), made }
    this.used.set(record.key, record)
    this.write([record])
  }

  /** Why a product has to be made: the names of what is another than the last time. */
  changesOf(product: Product): readonly string[] {
    if (this.anew) return ['everything']
    const { name } = product
    const inputs = shortened(product.inputs)
    const before = this.last.get(name)
    if (before === undefined) return ['new']
    const names = new Set([...Object.keys(inputs), ...Object.keys(before.inputs)])
    const other = [...names].filter((each) => inputs[each] !== before.inputs[each])
    if (before.key !== this.keyOf(product) && other.length === 0) return ['code']
    return other.length === 0 ? ['files'] : other
  }

  /**
   * To be called when the site is out. Those that were not used go, the oldest
   * first, when they outnumber those that were and those that are to spare.
   *
   * @returns why it could not be written down; `null` when it was
   */
  close(now: number): string | null {
    const written = stored(this.files, () => this.writeDown(now))
    return written.kind === 'stored' ? null : written.reason
  }

  private writeDown(now: number): void {
    const idle = [...this.recorded.values()].filter(({ key }) => !this.used.has(key))
    const most = Math.max(spare, this.used.size)
    const records = this.used.size + idle.length
    if (idle.length > most || this.lines > 2 * records) {
      this.putInOrder(idle.slice(0, Math.ceil(most * halved)), now)
    } else {
      this.write([...this.used.values()].filter((record) => !this.isLast(record)))
    }
  }

  /** Whether the book's last line of that name says this already. */
  private isLast(record: Recorded): boolean {
    const last = this.last.get(record.name)
    return last?.key === record.key && last.made === record.made
  }

  private write(records: readonly Recorded[]): void {
    if (records.length === 0) return
    inStore(this.files, () => {
      if (!this.isReady) readyForLines(this.place)
      appendFileSync(this.place, records.map(lineOf).join(''))
    })
    this.isReady = true
    this.lines += records.length
    for (const each of records) this.last.set(each.name, each)
  }

  /** Nothing is left but what was used and those others. */
  private putInOrder(others: readonly Recorded[], now: number): void {
    const kept = [...this.used.values(), ...others]
    const lines = kept.toReversed().map(lineOf)
    inStore(this.files, () => writeWhole(this.place, lines.join('')))
    sweep(
      this.files,
      new Set(kept.flatMap(({ made }) => [...made.files, ...made.aside].map(({ hash }) => hash))),
      now,
    )
  }

  /** @returns the list itself where all lie there as they did; `null` where one of them is not what it was */
  private stored(files: readonly StoredFile[]): readonly StoredFile[] | null {
    const found = files.map((each) => stillStored(this.files, each))
    const whole = found.filter((each) => each !== null)
    if (whole.length < files.length) return null
    return whole.every((each, nth) => each === files[nth]) ? files : whole
  }

  private keyOf({ name, inputs }: Product): string {
    return digestOf([this.code, name, inputs])
  }
}

/** Enough of each digest to say which is another one: the key is made of all of it. */
function shortened(inputs: Product['inputs']): Product['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, digest]) => [name, digest.slice(0, 12)]),
  )
}

function lineOf(record: Recorded): string {
  const text = JSON.stringify(record)
  return `${sealOf(text)} ${text}\n`
}

/** What stands in the place of a book and is no file goes, and a line that was cut short ends. */
function readyForLines(place: string): void {
  makeFolder(path.dirname(place))
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found !== undefined && !found.isFile()) rmSync(place, { recursive: true, force: true })
  appendFileSync(place, '\n')
}

function sealOf(text: string): string {
  return createHash('sha256').update(`${form}\n${text}`).digest('hex').slice(0, 32)
}

/** Those written down last first. */
function recordsIn(place: string): readonly Recorded[] {
  const lines = plainBytes(place)?.toString('utf8').split('\n') ?? []
  return lines.flatMap(recordIn).reverse()
}

/** A product that was made once more has a line for each time. */
function firstByKey(records: readonly Recorded[]): Map<string, Recorded> {
  const first = new Map<string, Recorded>()
  for (const each of records) if (!first.has(each.key)) first.set(each.key, each)
  return first
}

function recordIn(line: string): readonly Recorded[] {
  const [seal, text] = [line.slice(0, 32), line.slice(33)]
  return sealOf(text) === seal ? [recordSchema.parse(JSON.parse(text))] : []
}

/** What is sealed was written by this file, which makes it a record. */
const recordSchema = z.custom<Recorded>((value) => typeof value === 'object')

/** What cannot be removed costs room, and the next sweep tries again. */
function sweep(folder: string, inUse: ReadonlySet<string>, now: number): void {
  for (const start of namesIn(folder)) {
    for (const rest of namesIn(path.join(folder, start))) {
      if (inUse.has(`${start}${rest}`)) continue
      const place = path.join(folder, start, rest)
      const written = statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? now
      // A process that is still at work may not have told of it yet.
      if (Math.abs(now - written) > abandonedAfter) remove(place)
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing can be swept where nothing can be seen.
    return []
  }
}

function remove(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true })
  } catch {
    return
  }
}
