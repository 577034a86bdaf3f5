import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Made, madeOf, type Product } from '#lib/build/products/product.ts'
import { ProductBook } from '#lib/build/products/product-book.ts'
import { placeOf, storeFiles } from '#lib/build/products/store-files.ts'
import { StoreRefusal } from '#lib/system/storage/store-refusal.ts'
import { damages } from '../../../damages.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

const now = Date.parse('2027-01-01')
const hour = 3_600_000

const product = (name: string, inputs: Product['inputs'] = { body: '1' }): Product => {
  return { name, inputs }
}

const open = (folder: string, code = 'code 1'): ProductBook => new ProductBook(folder, code)

/** Stores and records a file that says this, as of that product. */
async function record(book: ProductBook, of: Product, text = of.name): Promise<Made> {
  const store = { folder: book.files, compression: 'none' } as const
  const files = await storeFiles(store, [{ file: of.name, content: text }])
  const made = { ...madeOf(files), scriptSources: [`'sha256-${text}'`] }
  book.record(of, made)
  return made
}

/** A folder in which these were recorded. */
async function recorded(...products: readonly Product[]): Promise<string> {
  const folder = path.join(temporaryFolder(), 'products')
  const book = open(folder)
  for (const each of products) await record(book, each)
  return folder
}

const namesKnown = (folder: string, ...products: readonly Product[]): readonly string[] => {
  const book = open(folder)
  return products.filter((each) => book.known(each) !== null).map(({ name }) => name)
}

const bookIn = (folder: string): string => path.join(folder, 'book')

const fileOf = (folder: string, made: Made): string =>
  placeOf(path.join(folder, 'files'), made.files[0]?.hash ?? '')

const [a, b, c] = [product('a/index.html'), product('b/index.html'), product('c/index.html')]

describe('what was recorded', () => {
  test('is found by the same name, inputs and code, and says what was made', async () => {
    const folder = temporaryFolder()
    const made = await record(open(folder), a)
    expect(open(folder).known(product('a/index.html', { body: '1' }))).toEqual(made)
  })

  test.each<[string, Product, string]>([
    ['another input', product('a/index.html', { body: '2' }), 'code 1'],
    ['one input more', product('a/index.html', { body: '1', site: '1' }), 'code 1'],
    ['no inputs', product('a/index.html', {}), 'code 1'],
    ['an input of another name', product('a/index.html', { site: '1' }), 'code 1'],
    ['another name', product('b/index.html'), 'code 1'],
    ['other code', a, 'code 2'],
  ])('is not found with %s', async (_, other, code) => {
    expect(open(await recorded(a), code).known(other)).toBeNull()
  })

  test('is known at once in the process that made it', async () => {
    const book = open(temporaryFolder())
    const made = await record(book, a)
    expect(book.known(a)).toEqual(made)
  })

  test('what it is made of besides the site has to be there too', async () => {
    const folder = temporaryFolder()
    const book = open(folder)
    const store = { folder: book.files, compression: 'none' } as const
    const aside = await storeFiles(store, [{ file: 'part.json', content: 'words' }])
    book.record(a, { ...madeOf([]), aside })
    expect(open(folder).known(a)).toEqual({ ...madeOf([]), aside })
    for (const { hash } of aside) rmSync(placeOf(book.files, hash))
    expect(open(folder).known(a)).toBeNull()
  })

  test('is made again where everything is, and known from then on', async () => {
    const folder = await recorded(a)
    const book = new ProductBook(folder, 'code 1', { anew: true })
    expect([book.known(a), book.changesOf(a)]).toEqual([null, ['everything']])
    const made = await record(book, a)
    expect(book.known(a)).toEqual(made)
  })

  test.each([
    [true, 'is taken to be there'],
    [false, 'is looked at again'],
  ])('that was there at one look, with looks once %s, %s', async (looksOnce) => {
    const folder = await recorded(a)
    const book = new ProductBook(folder, 'code 1', { looksOnce })
    const made = book.known(a)
    for (const { hash } of made?.files ?? []) rmSync(placeOf(book.files, hash))
    expect(book.known(a)).toEqual(looksOnce ? made : null)
  })

  test('counts as it was written down last', async () => {
    const folder = await recorded(a)
    const book = open(folder)
    const latest = await record(book, a, 'made otherwise')
    expect(open(folder).known(a)).toEqual(latest)
    book.close(now)
    expect(open(folder).known(a)).toEqual(latest)
  })
})

describe('of a book that was harmed', () => {
  test.each(damages.filter(([what]) => what !== 'forbidden'))(
    'no wrong word is believed, and it can be gone on with: %s',
    async (_, damage) => {
      const folder = await recorded(a, b, c)
      const before = open(folder)
      const made = [a, b, c].map((each) => before.known(each))
      damage(bookIn(folder))
      const after = open(folder)
      for (const [nth, each] of [a, b, c].entries()) {
        expect([null, made[nth]]).toContainEqual(after.known(each))
      }
      const again = await record(after, a)
      expect(open(folder).known(a)).toEqual(again)
      after.close(now)
      expect(open(folder).known(a)).toEqual(again)
    },
  )

  test('a last line that a kill has cut short is nobody’s, and takes no other along', async () => {
    const folder = await recorded(a, b)
    truncateSync(bookIn(folder), statSync(bookIn(folder)).size - 5)
    expect(namesKnown(folder, a, b, c)).toEqual(['a/index.html'])
    await record(open(folder), c)
    expect(namesKnown(folder, a, b, c)).toEqual(['a/index.html', 'c/index.html'])
  })

  test('a line in which a letter is another one is nobody’s', async () => {
    const folder = await recorded(a, b, c)
    const text = readFileSync(bookIn(folder), 'utf8')
    writeFileSync(bookIn(folder), text.replace('b/index.html', 'a/index.html'))
    expect(namesKnown(folder, a, b, c)).toEqual(['a/index.html', 'c/index.html'])
  })

  test('lines that are not of a book are passed over', async () => {
    const folder = await recorded(a)
    appendFileSync(bookIn(folder), `${'0'.repeat(32)} {}\n\n<!doctype html>\n`)
    await record(open(folder), b)
    expect(namesKnown(folder, a, b)).toEqual(['a/index.html', 'b/index.html'])
  })

  test('where nothing can be written it says so, and nothing is known', () => {
    const folder = path.join(temporaryFolder({ taken: '' }), 'taken', 'products')
    const book = open(folder)
    expect(book.known(a)).toBeNull()
    expect(() => book.record(a, madeOf([]))).toThrow(
      new StoreRefusal(
        `Unexpected refusal to write \`${path.relative('', book.files)}\`, which is below a file, expected a place for what builds make: move that file away, or move the project to where it may write`,
      ),
    )
  })
})

describe('a product is made again when its file', () => {
  /** Written seven seconds after 1970, as the book has it. */
  async function old(): Promise<{ folder: string; place: string; text: string }> {
    const folder = temporaryFolder()
    const book = open(folder)
    const made = await record(book, a)
    const inStore = fileOf(folder, made)
    utimesSync(inStore, 7, 7)
    book.record(a, { ...made, files: made.files.map((each) => ({ ...each, written: 7000 })) })
    return { folder, place: inStore, text: readFileSync(inStore, 'utf8') }
  }

  test.each<[string, (place: string, text: string) => void]>([
    ['has as many other bytes', (place, text) => writeFileSync(place, text.toUpperCase())],
    [
      'was written through a hard link',
      (place, text) => {
        linkSync(place, `${place}-link`)
        writeFileSync(`${place}-link`, text.toUpperCase())
      },
    ],
    ['is gone', (place) => rmSync(place)],
    [
      'is a folder',
      (place) => {
        rmSync(place)
        mkdirSync(place)
      },
    ],
  ])('%s', async (_, harm) => {
    const { folder, place, text } = await old()
    expect(
      open(folder)
        .known(a)
        ?.files.map(({ file }) => file),
    ).toEqual(['a/index.html'])
    harm(place, text)
    const book = open(folder)
    expect([book.known(a), book.changesOf(a)]).toEqual([null, ['files']])
    await record(book, a)
    expect(readFileSync(place, 'utf8')).toBe(text)
    expect(namesKnown(folder, a)).toEqual(['a/index.html'])
  })

  test('and not when its time alone has changed; the new one is kept', async () => {
    const { folder, place } = await old()
    utimesSync(place, 9, 9)
    const book = open(folder)
    expect(book.known(a)?.files.map(({ written }) => written)).toEqual([9000])
    book.record(b, madeOf([]))
    book.close(now)
    expect(readFileSync(bookIn(folder), 'utf8')).toContain('"written":9000')
  })
})

describe('why a product has to be made', () => {
  test.each<[string, Product, string, readonly string[]]>([
    ['nobody has made it', product('new/index.html'), 'code 1', ['new']],
    ['an input is another', product('a', { body: '2', frame: '1' }), 'code 1', ['body']],
    ['all are', product('a', { body: '2', frame: '2' }), 'code 1', ['body', 'frame']],
    ['one is new', product('a', { body: '1', frame: '1', more: '1' }), 'code 1', ['more']],
    ['one is gone', product('a', { body: '1' }), 'code 1', ['frame']],
    ['the code is', product('a', { body: '1', frame: '1' }), 'code 2', ['code']],
    ['both are', product('a', { body: '2', frame: '1' }), 'code 2', ['body']],
    ['its files are gone', product('a', { body: '1', frame: '1' }), 'code 1', ['files']],
  ])('%s', async (_, asked, code, changes) => {
    const folder = await recorded(product('a', { body: '1', frame: '1' }))
    rmSync(path.join(folder, 'files'), { recursive: true })
    expect(open(folder, code).changesOf(asked)).toEqual(changes)
  })

  test('it is held against the last time, not an earlier one', async () => {
    const folder = await recorded(product('a', { body: '1' }), product('a', { body: '2' }))
    expect(open(folder).changesOf(product('a', { body: '2', frame: '1' }))).toEqual(['frame'])
  })

  test('after a build, the last time is what that build used, though it was recorded before others', async () => {
    const [one, two] = [product('a', { body: '1' }), product('a', { body: '2' })]
    const folder = await recorded(one, two)
    const book = open(folder)
    book.known(one)
    book.close(now)
    expect(open(folder).changesOf(product('a', { body: '1', frame: '1' }))).toEqual(['frame'])
  })
})

describe('when a build is done', () => {
  const names = Array.from({ length: 2002 }, (_, nth) => `n-${nth}`)

  test('what others have made stays, up to 2000 of them; of more, the older half goes', async () => {
    const folder = temporaryFolder()
    const made = await record(open(folder), product('shared'))
    const book = open(folder)
    for (const name of names) book.record(product(name), made)
    const first = open(folder)
    for (const name of ['shared', 'n-0', 'n-1']) first.known(product(name))
    first.close(now)
    expect(namesKnown(folder, ...names.slice(2, 4).map((name) => product(name)))).toEqual([
      ...['n-2', 'n-3'],
    ])
    const next = open(folder)
    next.known(product('n-1'))
    next.close(now)
    const asked = ['shared', 'n-0', 'n-1', 'n-2', 'n-1001', 'n-1002', 'n-2001']
    expect(namesKnown(folder, ...asked.map((name) => product(name)))).toEqual([
      ...['n-1', 'n-1002', 'n-2001'],
    ])
  })

  test('lines that say no more than others go when they are half of all', async () => {
    const folder = await recorded(a, a, a, b)
    const length = (): number => readFileSync(bookIn(folder), 'utf8').trim().split('\n').length
    const book = open(folder)
    book.known(a)
    expect(book.close(now)).toBeNull()
    expect(length()).toBe(4)
    await record(book, a)
    book.close(now)
    expect(length()).toBe(2)
    expect(namesKnown(folder, a, b)).toEqual(['a/index.html', 'b/index.html'])
  })

  test('where it cannot be written any more, that is said and no more: the site is out', async () => {
    const folder = await recorded(a, a, a, a)
    const book = open(folder)
    book.known(a)
    const around = path.dirname(folder)
    rmSync(around, { recursive: true })
    writeFileSync(around, 'a file')
    expect(book.close(now)).toBe(
      `Unexpected refusal to write \`${path.relative('', book.files)}\`, which is below a file, expected a place for what builds make: move that file away, or move the project to where it may write`,
    )
  })

  /** When a book is put in order: whether files that nobody recorded are left, by their age in hours. */
  async function closed(ages: readonly number[], at = now): Promise<readonly boolean[]> {
    const folder = await recorded(a, a, a, a, b)
    const book = open(folder)
    const store = { folder: book.files, compression: 'none' } as const
    const strays = await storeFiles(
      store,
      ages.map((age) => ({ file: 'stray', content: `stray ${age}` })),
    )
    const places = strays.map(({ hash }) => placeOf(book.files, hash))
    for (const [nth, place] of places.entries()) {
      const written = (now - (ages[nth] ?? 0) * hour) / 1000
      utimesSync(place, written, written)
    }
    book.known(a)
    book.close(at)
    expect(namesKnown(folder, a, b)).toEqual(['a/index.html', 'b/index.html'])
    return places.map((place) => existsSync(place))
  }

  test('files that nobody has recorded go then when they are older than an hour', async () => {
    expect(await closed([0, 0.9, 1.1, 48])).toEqual([true, true, false, false])
  })

  test('those of the future go too: the clock was set back', async () => {
    expect(await closed([0, 0.9, 1.1], now - 2 * hour)).toEqual([false, false, true])
    expect(await closed([-0.9, -1.1])).toEqual([true, false])
  })

  test('nothing is written when there is nothing new, whatever is kept beside it', async () => {
    const folder = await recorded(a, b)
    const before = readFileSync(bookIn(folder), 'utf8')
    const book = open(folder)
    book.known(a)
    book.close(now)
    expect(readFileSync(bookIn(folder), 'utf8')).toBe(before)
  })
})
