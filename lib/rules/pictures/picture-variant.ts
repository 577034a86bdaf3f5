import { examplePicture, examplePictureBytes, inFolder } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'picture-variant',
  severity: 'warning',
  meaning:
    'A picture whose name ends in `.dark` or `.sepia` before its ending stands for the one without that in this theme, so that one must lie beside it, of the same shape; else it is not shown. Name it after the picture that it stands for, or draw it in the same proportions.',
  bad: inFolder({ 'images/fery.dark.png': examplePictureBytes }),
  good: inFolder({ [examplePicture.replace('.png', '.dark.png')]: examplePictureBytes }),
}

/** @param of what it would stand for */
export function variantAlone(path: string, of: string): Breach {
  return breach(
    rule,
    `Unexpected variant \`${path}\`, expected \`${of}\` beside it`,
    'name it after the picture that it stands for',
  )
}

/** In pixels. */
type Sized = { readonly path: string; readonly width: number; readonly height: number }

export function variantOfOtherShape(variant: Sized, of: Sized): Breach {
  const size = ({ width, height }: Sized): string => `${width} × ${height}`
  return breach(
    rule,
    `Unexpected ${size(variant)} pixels, expected the proportions of \`${of.path}\`, ${size(of)}`,
    'draw it in the same proportions: it is shown in the same room',
  )
}
