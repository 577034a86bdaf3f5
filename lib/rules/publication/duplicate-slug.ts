import { inFolder, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

export const rule: Rule = {
  name: 'duplicate-slug',
  severity: 'error',
  meaning:
    'Two files would have one address, since folders are no part of it and some disks do not tell capitals apart. Rename one of them.',
  bad: inFolder({ 'articles/2025/ferry.md': part({}), 'articles/2026/ferry.md': part({}) }),
  good: inFolder({
    'articles/2025/ferry.md': part({}),
    'articles/2026/ferry-returns.md': part({}),
  }),
}

const hint = 'rename one of the two files'

/** @param before the file that has it */
export function slugTaken(slug: string, before: string): Breach {
  return breach(
    rule,
    `Unexpected slug \`${slug}\`, which \`${before}\` has already, expected every slug once`,
    hint,
  )
}

export function slugTooAlike(slug: string, before: string): Breach {
  return breach(
    rule,
    `Unexpected slug \`${slug}\`, expected one that differs from that of \`${before}\` by more than case or Unicode form`,
    hint,
  )
}
