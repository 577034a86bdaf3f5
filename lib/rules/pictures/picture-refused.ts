import { exampleFile, inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Message, type Rule } from '#lib/rules/rule.ts'

const front = (src: string): readonly string[] => [
  'image:',
  `  src: ${src}`,
  '  alt: The ferry at the landing stage',
  '  credit: Photo by Tom Hale',
]

export const rule: Rule = {
  name: 'picture-refused',
  severity: 'error',
  meaning:
    'The file is there and is no picture that pages can show: another format, cut off, or far too large. What a file is, its bytes say, not its ending. Save it as PNG or JPEG.',
  bad: inFolder({
    [exampleFile]: part({ front: front('images/stage.png') }),
    'images/stage.png': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  }),
  good: inFolder({ [exampleFile]: part({ front: front('images/ferry.png') }) }),
}

/** @param why what is said of the file itself */
export function refusedPicture({ reason, hint }: Message): Breach {
  return breach(rule, reason, hint)
}

/** @param found such as "SVG drawing" */
export function otherFormat(found: string): Breach {
  return breach(
    rule,
    `Unexpected ${found}, expected PNG, JPEG, WebP, AVIF or GIF`,
    found === 'empty file' ? null : 'save it as PNG or JPEG',
  )
}

type Pixels = { readonly width: number; readonly height: number }

export function tooManyPixels({ width, height }: Pixels, millions: number): Breach {
  return breach(
    rule,
    `Unexpected ${width} × ${height} pixels, expected at most ${millions} million in all`,
    'make it smaller: pages show at most a few thousand pixels across',
  )
}

export function sideTooLong({ width, height }: Pixels, most: number): Breach {
  return breach(
    rule,
    `Unexpected ${width} × ${height} pixels, expected at most ${most} on a side`,
    'cut it into parts: pages show at most a few thousand pixels across',
  )
}

/** @param format such as "PNG" */
export function brokenPicture(format: string): Breach {
  return breach(
    rule,
    `Unexpected broken ${format} file, expected a whole picture`,
    'copy the file anew: it may have been cut off',
  )
}
