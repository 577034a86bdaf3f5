/** Where a page shows a picture. */
export type PicturePlace =
  'article-lead' | 'front-lead' | 'half' | 'third' | 'body' | 'list' | 'portrait' | 'related'

type Size = { readonly width: number; readonly height: number }

/**
 * How wide each place shows a picture, for the `sizes` from which a browser
 * chooses a file before it has read any style sheet. So this says again what
 * site.css says, and tests/browser/site/pictures.spec.ts holds the two together:
 * the page is 92 % of a narrow screen, and all but 64 pixels of one from 800 on.
 */
export function sizesIn(place: PicturePlace, { width, height }: Size, isCropped = true): string {
  const shape = width / height
  const inRoom = isCropped ? covering : within
  switch (place) {
    case 'article-lead':
      return leadSizes(shape, isCropped)
    case 'front-lead':
      return '(min-width:110em) 773px,(min-width:79.5em) 631px,(min-width:56em) calc(52.4vw - 35px),max(92vw,100vw - 64px)'
    case 'half':
    case 'third':
      return besideSizes(place === 'half' ? 2 : 3, inRoom(shape, 16 / 9))
    case 'body':
      return 'min(37em,92vw)'
    case 'list': {
      const wider = inRoom(shape, 16 / 9)
      return `(min-width:48em) ${tenths(176 * wider)}px,${tenths(104 * wider)}px`
    }
    case 'portrait':
      return `${tenths(80 * inRoom(shape, 1))}px`
    case 'related': {
      const wider = inRoom(shape, 16 / 9)
      const [four, three, two, one] = [278, 31, 45, 92].map((room) => tenths(room * wider))
      return `(min-width:70em) ${four}px,(min-width:53em) ${three}vw,(min-width:35em) ${two}vw,${one}vw`
    }
  }
}

/** As wide as the text. Beside the takeaways one that is shown whole, and only so high, may be narrower. */
function leadSizes(shape: number, isCropped: boolean): string {
  const narrow = 'min(37em,92vw)'
  if (isCropped) return narrow
  const high = (height: number, unit: string): string => `${tenths(height * shape)}${unit}`
  return `(min-width:64em) min(37em,${high(70, 'vh')},${high(36, 'em')}),${narrow}`
}

/** So many of the same width on the front page, 32 pixels apart, one below another on narrow screens. */
function besideSizes(count: number, wider: number): string {
  const gaps = 64 + 32 * (count - 1)
  const [widest, full] = [1472, 1208].map((page) =>
    tenths(((page - 32 * (count - 1)) / count) * wider),
  )
  const part = `calc(${tenths((100 / count) * wider)}vw - ${Math.floor((gaps / count) * wider)}px)`
  const alone = `max(${tenths(92 * wider)}vw,calc(${tenths(100 * wider)}vw - ${Math.floor(64 * wider)}px))`
  return `(min-width:110em) ${widest}px,(min-width:79.5em) ${full}px,(min-width:48em) ${part},${alone}`
}

/** How much wider than its room a picture is that covers it and reaches over its sides. */
function covering(shape: number, roomShape: number): number {
  return Math.max(1, shape / roomShape)
}

/** The same of one that is shown whole: one that is too high leaves room at its sides. */
function within(shape: number, roomShape: number): number {
  return Math.min(1, shape / roomShape)
}

/**
 * The files of a picture that a place has use for: on the narrow screens with
 * the finest dots, and on wide ones, three times as many pixels as the widest
 * room has. In lists this leaves out most of what a page would name in vain.
 */
export function filesIn<File extends { readonly width: number }>(
  place: PicturePlace,
  size: Size,
  files: readonly File[],
): readonly File[] {
  const wanted = mostPixels(place, size.width / size.height)
  const enough = files.findIndex(({ width }) => width >= wanted)
  return enough === -1 ? files : files.slice(0, enough + 1)
}

function mostPixels(place: PicturePlace, shape: number): number {
  switch (place) {
    case 'list':
      return 3 * 176 * covering(shape, 16 / 9)
    case 'portrait':
      return 3 * 80 * covering(shape, 1)
    case 'article-lead':
    case 'front-lead':
    case 'half':
    case 'third':
    case 'body':
    case 'related':
      return Infinity
  }
}

/** Rounded up, as a file one pixel too narrow is blurred. */
function tenths(number: number): number {
  return Math.ceil(number * 10 - 1e-6) / 10
}
