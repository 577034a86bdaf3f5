import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { examplePicture, examplePictureBytes, inFolder } from '#lib/rules/example.ts'
import { breach, type Breach, type Message, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'picture-variant',
  severity: 'warning',
  meaning:
    'A picture whose name ends in `.dark` or `.sepia` before its ending stands for the one without that in this theme, so that one must lie beside it, of the same shape; else it is not shown. Name it after the picture that it stands for, or draw it in the same proportions.',
  bad: inFolder({ 'images/fery.dark.png': examplePictureBytes }),
  good: inFolder({ [examplePicture.replace('.png', '.dark.png')]: examplePictureBytes }),
}

/** @param of what it would stand for */
export function variantAlone(path: string, of: string, meant: string | null): Breach {
  return breach(
    rule,
    `Unexpected variant \`${path}\`, expected \`${of}\` beside it`,
    didYouMean(meant) ?? 'name it after the picture that it stands for',
  )
}

/** @param why what is said of the file itself */
export function unreadVariant({ reason, hint }: Message): Breach {
  return breach(rule, reason, hint)
}

/** In pixels. */
type Sized = { readonly path: string; readonly width: number; readonly height: number }

export function variantOfOtherShape(variant: Sized, of: Sized): Breach {
  const size = ({ width, height }: Omit<Sized, 'path'>): string => `${width} × ${height}`
  const { width } = variant
  return breach(
    rule,
    `Unexpected ${size(variant)} pixels, expected the proportions of \`${of.path}\`, ${size(of)}`,
    `make it ${size({ width, height: Math.round((width * of.height) / of.width) })}`,
  )
}
