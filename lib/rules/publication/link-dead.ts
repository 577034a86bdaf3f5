import { didYouMean } from '#lib/rules/did-you-mean.ts'
import { inBody } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'link-dead',
  severity: 'error',
  meaning:
    'The link leads to an address that this site does not have, or will not have in a build. Write the present address, or the name of the article’s file.',
  bad: inBody('We wrote about [the old ferry](/articles/old-ferry/).'),
  good: inBody('We wrote about [the ferry](/articles/ferry/).'),
}

export function linkHeldBack(path: string): Breach {
  return breach(
    rule,
    `Unexpected link to \`${path}\`, which a build holds back, expected a published article`,
  )
}

/** @param slug of the article to which the old address leads */
export function linkToOldAddress(path: string, slug: string): Breach {
  return breach(
    rule,
    `Unexpected link to the old address \`${path}\`, expected the present one`,
    `write \`/articles/${slug}/\``,
  )
}

export function linkToNoAddress(path: string, meant: string | null): Breach {
  return breach(
    rule,
    `Unexpected link to \`${path}\`, expected an address that the site has`,
    didYouMean(meant),
  )
}

/** Of an address that could not be one of any site's. */
export function linkToNowhere(written: string): Breach {
  return breach(
    rule,
    `Unexpected address \`${shown(written, 200)}\`, expected \`/articles/…/\`, a file such as \`other.md\`, or \`https://…\``,
    /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(written) ? `write mailto:${shown(written, 200)}` : null,
  )
}
