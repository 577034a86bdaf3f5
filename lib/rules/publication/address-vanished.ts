import { exampleFile, part } from '#lib/rules/example.ts'
import { breach, type Breach, type Rule } from '#lib/rules/rule.ts'

const other = { 'articles/tides.md': part({ front: ['title: High water at six'] }) }
const before = { ...other, [exampleFile]: part({}) }

export const rule: Rule = {
  name: 'address-vanished',
  severity: 'error',
  meaning:
    'An address that readers and other sites know leads nowhere any more, because a file was deleted, renamed or made a draft again. Name the old address as an alias of the file that took its place, or bring the file back with `withdrawn:` and a reason.',
  bad: { kind: 'history', before, files: other },
  good: {
    kind: 'history',
    before,
    files: {
      ...other,
      [exampleFile]: part({
        front: ['withdrawn:', '  date: 2026-03-05', '  reason: The ferry never sailed.'],
      }),
    },
  },
}

type Gone = {
  readonly of: 'article' | 'page'
  /** The file that seems to have taken its place. */
  readonly successor: string | null
  /** Whether that is held back, so that its aliases lead nowhere. */
  readonly isHeld: boolean
}

export function addressGone(address: string, { of, successor, isHeld }: Gone): Breach {
  const reason = `Missing \`${address}\`, which was published, expected ${of === 'page' ? 'a page or an alias' : 'an article, a `withdrawn` note or an alias'}`
  if (of === 'page') {
    return breach(rule, reason, 'put a page there that says where its words are now')
  }
  return breach(
    rule,
    reason,
    successor === null
      ? 'restore the file with `withdrawn:`, a date and a reason'
      : `add \`aliases: [${address}]\` to ${successor}${isHeld ? ', and publish that: the aliases of what is held back lead nowhere' : ''}`,
  )
}

export function addressHeldBack(address: string, why: 'draft' | 'future'): Breach {
  const [what, first] =
    why === 'draft'
      ? ['draft', 'remove `draft: true`']
      : ['date in the future', 'put the date back']
  return breach(
    rule,
    `Unexpected ${what} at \`${address}\`, which was published, expected an article or a \`withdrawn\` note`,
    `${first}, or take the article back with \`withdrawn:\``,
  )
}
