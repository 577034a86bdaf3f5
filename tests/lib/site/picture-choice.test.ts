import { describe, expect, test } from 'vitest'
import { pictureChoice } from '#lib/site/picture-choice.ts'
import { type PicturePlace, sizesIn } from '#lib/site/picture-sizes.ts'
import { urlsOf } from '#lib/site/urls.ts'

const urls = urlsOf({ basePath: '/reader', url: null })

const sized = (name: string, widths: readonly number[], ending: string) =>
  widths.map((width) => ({ file: `${name}-${width}.${ending}`, width }))

const ladder = [208, 360, 640, 800, 1080, 1280, 1600]

const photograph = {
  file: 'tail-800.jpg',
  width: 1600,
  height: 900,
  formats: [
    { type: 'image/avif', files: sized('tail', ladder, 'avif') },
    { type: 'image/jpeg', files: sized('tail', ladder, 'jpg') },
  ],
}

describe('pictureChoice', () => {
  test('names every width in the better format, one file in the other, and the size of the whole', () => {
    const { sources, img, largest } = pictureChoice(
      {
        ...photograph,
        formats: [
          { type: 'image/avif', files: sized('tail', [360, 800], 'avif') },
          { type: 'image/jpeg', files: sized('tail', [360, 800], 'jpg') },
        ],
      },
      'body',
      urls,
    )
    expect(sources).toEqual([
      {
        type: 'image/avif',
        srcSet: '/reader/images/tail-360.avif 360w, /reader/images/tail-800.avif 800w',
        sizes: 'min(37em,92vw)',
      },
    ])
    expect(img).toEqual({
      src: '/reader/images/tail-800.jpg',
      width: 1600,
      height: 900,
    })
    expect(largest).toBe('/reader/images/tail-800.jpg')
  })

  test('of a small picture there is one file a format, and nothing to measure', () => {
    const small = {
      file: 'dot-90.jpg',
      width: 90,
      height: 60,
      formats: [
        { type: 'image/avif', files: sized('dot', [90], 'avif') },
        { type: 'image/jpeg', files: sized('dot', [90], 'jpg') },
      ],
    }
    expect(pictureChoice(small, 'body', urls)).toEqual({
      sources: [{ type: 'image/avif', srcSet: '/reader/images/dot-90.avif' }],
      img: { src: '/reader/images/dot-90.jpg', width: 90, height: 60 },
      largest: '/reader/images/dot-90.jpg',
    })
  })

  test('of an animation there is one file, as it is', () => {
    const film = {
      file: 'film-700.gif',
      width: 700,
      height: 400,
      formats: [{ type: 'image/gif', files: sized('film', [700], 'gif') }],
    }
    expect(pictureChoice(film, 'article-lead', urls)).toEqual({
      sources: [],
      img: { src: '/reader/images/film-700.gif', width: 700, height: 400 },
      largest: '/reader/images/film-700.gif',
    })
  })

  test.each<[PicturePlace, string]>([
    ['article-lead', '208 360 640 800 1080 1280 1600'],
    ['body', '208 360 640 800 1080 1280 1600'],
    ['front-lead', '208 360 640 800 1080 1280 1600'],
    ['half', '208 360 640 800 1080 1280 1600'],
    ['third', '208 360 640 800 1080 1280 1600'],
    ['related', '208 360 640 800 1080 1280 1600'],
    ['list', '208 360 640'],
    ['portrait', '208 360 640'],
  ])('%s has use for the widths %s', (place, expected) => {
    const { sources } = pictureChoice(photograph, place, urls)
    const widths = [...(sources[0]?.srcSet ?? '').matchAll(/ (\d+)w/gu)].map(([, width]) => width)
    expect(widths.join(' ')).toBe(expected)
  })
})

describe('sizesIn', () => {
  const wide = { width: 1600, height: 900 }
  const panorama = { width: 1600, height: 450 }
  const high = { width: 600, height: 900 }

  test.each<[PicturePlace, { width: number; height: number }, string]>([
    ['article-lead', wide, 'min(37em,92vw)'],
    ['article-lead', high, 'min(37em,92vw)'],
    [
      'front-lead',
      high,
      '(min-width:110em) 773px,(min-width:79.5em) 631px,(min-width:56em) calc(52.4vw - 35px),max(92vw,100vw - 64px)',
    ],
    [
      'half',
      wide,
      '(min-width:110em) 720px,(min-width:79.5em) 588px,(min-width:48em) calc(50vw - 48px),max(92vw,calc(100vw - 64px))',
    ],
    [
      'third',
      wide,
      '(min-width:110em) 469.4px,(min-width:79.5em) 381.4px,(min-width:48em) calc(33.4vw - 42px),max(92vw,calc(100vw - 64px))',
    ],
    ['body', high, 'min(37em,92vw)'],
    ['list', wide, '(min-width:48em) 176px,104px'],
    ['list', high, '(min-width:48em) 176px,104px'],
    ['list', panorama, '(min-width:48em) 352px,208px'],
    ['portrait', wide, '142.3px'],
    ['portrait', high, '80px'],
    ['related', wide, '(min-width:70em) 278px,(min-width:53em) 31vw,(min-width:35em) 45vw,92vw'],
    [
      'related',
      panorama,
      '(min-width:70em) 556px,(min-width:53em) 62vw,(min-width:35em) 90vw,184vw',
    ],
  ])('%s, for %o', (place, size, expected) => {
    expect(sizesIn(place, size)).toBe(expected)
  })

  test.each<[PicturePlace, { width: number; height: number }, string]>([
    ['article-lead', wide, '(min-width:64em) min(37em,124.5vh,64em),min(37em,92vw)'],
    ['article-lead', high, '(min-width:64em) min(37em,46.7vh,24em),min(37em,92vw)'],
    ['list', wide, '(min-width:48em) 176px,104px'],
    ['list', high, '(min-width:48em) 66px,39px'],
    ['list', panorama, '(min-width:48em) 176px,104px'],
  ])('%s, for %o that is shown whole', (place, size, expected) => {
    expect(sizesIn(place, size, false)).toBe(expected)
  })
})
