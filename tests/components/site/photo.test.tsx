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
        '<source type="image/avif" srcSet="/reader/images/harbour-01234567-360.avif 360w, /reader/images/harbour-01234567-800.avif 800w" sizes="(min-width:79.5em) 631px,(min-width:56em) calc(52.4vw - 35px),max(92vw,100vw - 64px)"/>' +
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
