import { say } from '#lib/cli/print.ts'
import { progressShown } from '#lib/cli/progress-shown.ts'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import type { Differences } from '#lib/build/verify/differences.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { count } from '#lib/desk/count.ts'

await runCommand(
  {
    name: 'verify',
    purpose: 'Holds a built site, or a copy of one, against the hashes that its build wrote.',
    flags: {
      links: {
        value: null,
        help: 'also: asks the sites that its pages lead to whether they still have what is named',
      },
    },
    operands: 'DIR',
  },
  async ({ values, operands, environment }): Promise<Ending> => {
    const [folder = environment.folders.out, second] = operands
    if (second !== undefined) {
      return { kind: 'misused', line: `Unexpected \`${second}\`, expected one DIR` }
    }
    const { differencesIn } = await import('#lib/build/verify/differences.ts')
    const compared = await differencesIn(folder)
    if (compared.kind === 'failed') return { kind: 'misused', line: compared.reason }
    const isSame = tell(compared)
    const now = clockOf(environment.epoch, Date.now())
    const areThere = values.has('links') ? await verifyLinks(folder, now) : true
    return isSame && areThere ? { kind: 'done' } : { kind: 'failed', line: null }
  },
)

function tell({ files, missing, changed, added }: Differences): boolean {
  for (const file of missing) say(`missing: ${file}`)
  for (const file of changed) say(`changed: ${file}`)
  for (const file of added) say(`not of the build: ${file}`)
  const wrong = missing.length + changed.length + added.length
  say(
    wrong === 0
      ? `${count(files, 'file is', 'files are')} as the build made them`
      : `${count(wrong, 'file differs', 'files differ')} from the ${files} that the build made`,
  )
  return wrong === 0
}

/** Whether none is gone for certain. */
async function verifyLinks(folder: string, now: number): Promise<boolean> {
  const { lostLinks } = await import('#lib/build/verify/verify-links.ts')
  const { isInOwnNetwork } = await import('#lib/build/verify/web-address.ts')
  const { asked, lost } = await lostLinks({
    ...{ folder, now, isRefused: isInOwnNetwork },
    told: progressShown(['address', 'addresses'], 'Asked'),
  })
  for (const { address, answer, pages } of lost) {
    if (answer.kind === 'there') continue
    const [page = '', ...others] = pages
    const more = others.length === 0 ? '' : ` and ${count(others.length, 'other', 'others')}`
    say(`${answer.kind}: ${address} ${answer.reason}, named in ${page}${more}`)
  }
  const gone = lost.filter(({ answer }) => answer.kind === 'gone').length
  say(`${count(asked, 'address', 'addresses')} asked, ${gone} gone, ${lost.length - gone} unknown`)
  return gone === 0
}
