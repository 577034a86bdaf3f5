import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { PicturePlace } from '#lib/site/picture-sizes.ts'
import type { PictureFile } from '#lib/images/picture.ts'
import { Photo } from '#components/site/photo.tsx'
import { pageContextOf } from '#components/site/page-context.ts'
import { aPublication } from '../../fixtures/an-archive.ts'
import { aPicture, aPictureFile } from '../../fixtures/an-article.ts'

function shownIn(place: PicturePlace, parts: Partial<PictureFile> = {}): string {
  const picture = aPicture({ file: aPictureFile(parts) })
  const context = pageContextOf(aPublication({ basePath: '/reader' }))
  return renderToStaticMarkup(<Photo picture={picture} context={context} place={place} />)
}

describe('a picture', () => {
  test('on the first screen is asked for at once', () => {
    expect(shownIn('front-lead')).toBe(
      '<picture>' +
        '<source type="image/avif" srcSet="/reader/images/harbour-01234567-360.avif 360w, /reader/images/harbour-01234567-800.avif 800w" sizes="(min-width:110em) 773px,(min-width:79.5em) 631px,(min-width:56em) calc(52.4vw - 35px),max(92vw,100vw - 64px)"/>' +
        '<img src="/reader/images/harbour-01234567-800.jpg" width="1600" height="900" alt="A harbour at dusk" class="tone-9ab" fetchPriority="high"/>' +
        '</picture>',
    )
  })

  test('further down waits until it is near', () => {
    expect(shownIn('list')).toBe(
      '<picture>' +
        '<source type="image/avif" srcSet="/reader/images/harbour-01234567-360.avif 360w, /reader/images/harbour-01234567-800.avif 800w" sizes="(min-width:48em) 176px,104px"/>' +
        '<img src="/reader/images/harbour-01234567-800.jpg" width="1600" height="900" alt="A harbour at dusk" class="tone-9ab" loading="lazy" decoding="async"/>' +
        '</picture>',
    )
  })

  test('that the page shines through has no colour in its room', () => {
    expect(shownIn('related', { tone: null })).not.toContain('class')
  })

  test('that is a drawing is shown whole, on the paper of the page where its own is white', () => {
    const formats = [{ type: 'image/png', files: [{ file: 'a-800.png', width: 800 }] }] as const
    const high = { ...{ width: 600, height: 900 }, formats }
    expect(shownIn('list', { ...high, tone: 'tone-fff' })).toContain(
      'class="tone-fff paper drawing"',
    )
    expect(shownIn('list', { ...high, tone: 'tone-125' })).toContain('class="tone-125 drawing"')
  })

  test('waits with its variants until it is known which of them is shown', () => {
    const dark = aPictureFile({ file: 'dark-800.png', formats: [], tone: 'tone-123' })
    const variants = [{ theme: 'dark', picture: dark }] as const
    const img = (file: string, tone: string): string =>
      `<img src="/reader/images/${file}" width="1600" height="900" alt="A harbour at dusk" class="${tone}" loading="lazy" decoding="async"/>`
    expect(shownIn('front-lead', { file: 'a-800.png', formats: [], variants })).toBe(
      `<picture>${img('a-800.png', 'tone-9ab')}</picture>` +
        `<picture class="in-dark">${img('dark-800.png', 'tone-123')}</picture>`,
    )
  })

  test('says by a class around what it is cropped, also where it is a drawing', () => {
    const formats = [{ type: 'image/png', files: [{ file: 'a-800.png', width: 800 }] }] as const
    const picture = aPicture({ file: aPictureFile({ formats }), focus: { x: 40, y: 20 } })
    const context = pageContextOf(aPublication())
    expect(
      renderToStaticMarkup(<Photo picture={picture} context={context} place="list" />),
    ).toContain('class="tone-9ab focus-40-20"')
  })

  test('that moves is one file', () => {
    const file = 'film-01234567-700.gif'
    const film = {
      ...{ file, width: 700, height: 400 },
      formats: [{ type: 'image/gif', files: [{ file, width: 700 }] }],
    } as const
    expect(shownIn('article-lead', film)).toBe(
      '<picture><img src="/reader/images/film-01234567-700.gif" width="700" height="400" alt="A harbour at dusk" class="tone-9ab" fetchPriority="high"/></picture>',
    )
  })
})
