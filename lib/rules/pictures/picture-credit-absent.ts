import { exampleFile, examplePicture, inBody, inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const picture = `![The ferry at the landing stage](../${examplePicture})`

export const rule: Rule = {
  name: 'picture-credit-absent',
  severity: 'warning',
  meaning:
    'Nobody is named who made a picture of the body. Put the credit into a file beside the picture, with its name and `.yml` behind it; then it is printed wherever the picture stands.',
  bad: inBody(picture),
  good: inFolder({
    [exampleFile]: part({ body: [picture] }),
    [`${examplePicture}.yml`]: 'credit: Photo by Tom Hale\n',
  }),
}

export function creditAbsent(path: string): Breach {
  return breach(
    rule,
    `Missing credit of the picture \`${path}\`, expected who made it`,
    `write \`credit: …\` into ${path}.yml`,
  )
}
