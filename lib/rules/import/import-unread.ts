import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'
import { shown } from '#lib/rules/shown.ts'

export const rule: Rule = {
  name: 'import-unread',
  severity: 'error',
  meaning:
    'An import could make no article of a file of another program, or of one entry in it. Nothing was written for it, and all others were still read. The message says what stood in the way.',
  bad: {
    kind: 'circumstance',
    what: 'a page of Hugo whose TOML is broken',
    said: () => brokenFrontMatter('TOML'),
  },
  good: { kind: 'circumstance', what: 'a page of Hugo as Hugo reads it', said: () => null },
}

export function unclosedFrontMatter(fence: string): Breach {
  return breach(rule, `Unexpected end of the file, expected \`${fence}\` below the front matter`)
}

export function brokenFrontMatter(language: string): Breach {
  return breach(rule, `Unexpected sign in the front matter, expected ${language}`)
}

/** @param language such as `js` */
export function programAsFrontMatter(language: string): Breach {
  return breach(
    rule,
    `Unexpected front matter in \`${shown(language)}\`, expected YAML, TOML or JSON`,
    'what says it by a program is not run: write its keys as YAML between two lines of `---`',
  )
}

/** @param language such as `XML` */
export function brokenExport(language: string, why: string | null = null): Breach {
  return breach(
    rule,
    `Unexpected sign, expected ${language} that is whole`,
    why === null ? null : shown(why, 200),
  )
}

export function declaredEntities(): Breach {
  return breach(
    rule,
    'Unexpected `<!DOCTYPE` with declarations of its own, expected XML without any',
    'no feed and no export needs them; they are how a small file becomes a large one',
  )
}

export function otherExport(expected: string): Breach {
  return breach(rule, `Unexpected content, expected ${expected}`)
}

export function unknownSource(ending: string): Breach {
  return breach(
    rule,
    `Unexpected kind of file \`${shown(ending)}\`, expected .txt, .md, .html, .xml or .json`,
  )
}

export function nothingToRead(): Breach {
  return breach(rule, 'Unexpected end, expected the text of an article')
}

export function nameTaken(slug: string, by: string): Breach {
  return breach(
    rule,
    `Unexpected second source of \`${slug}\`, expected one for each address`,
    `the other is ${shown(by, 200)}: rename one of them`,
  )
}

export function otherArticleThere(file: string): Breach {
  return breach(
    rule,
    `Unexpected \`${file}\`, which is another article, expected a name that is free`,
    'nothing is overwritten: rename the source or the article',
  )
}

export function unwritableWay(path: string): Breach {
  return breach(
    rule,
    `Unexpected \`${shown(path, 200)}\` on the way, which is no folder of the publication, expected one`,
    'an import follows no link',
  )
}
