import { complain, say } from '#lib/cli/print.ts'
import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { changeLines } from '#lib/desk/report/change-lines.ts'
import { jsonReport } from '#lib/desk/report/report-for-programs.ts'
import { prettyReport } from '#lib/desk/report/report-for-people.ts'
import { isClean } from '#lib/desk/report/report.ts'

await runCommand(
  {
    name: 'check',
    purpose: 'Reads every article as the build does and prints what is wrong with them.',
    flags: {
      content: { value: 'DIR', help: 'the content folder; default CONTENT_DIR, else content' },
      since: {
        value: 'REV',
        help: 'also: takeaways whose evidence has other facts than in this revision of git',
      },
      changes: {
        value: null,
        help: 'also: what has changed in published articles since readers first had them',
      },
      explain: {
        value: 'RULE',
        help: 'instead: what the rule of this name means, with a bad and a good example',
      },
      format: { value: 'FORMAT', among: ['pretty', 'json'], help: 'for people or for programs' },
    },
    operands: 'FILE',
  },
  async ({ values, operands, environment }): Promise<Ending> => {
    const name = values.get('explain')
    if (name !== undefined) return explain(name, operands)
    const { contentFolder: folder, colour } = environment
    const { checkContent } = await import('#lib/desk/check-content.ts')
    const checked = await checkContent({
      ...environment,
      files: operands,
      since: values.get('since') ?? null,
      corrections: true,
    })
    if (checked.kind === 'misused') return { kind: 'misused', line: checked.reason }
    const { report, note } = checked
    if (note !== null) complain(note)
    const changed = values.has('changes') ? checked.changed : null
    const changes = changed === null ? [] : changeLines([...changed.values()], folder)
    say(
      values.get('format') === 'json'
        ? jsonReport(report, changed)
        : prettyReport(report, { folder, colour }, changes),
    )
    return isClean(report) ? { kind: 'done' } : { kind: 'failed', line: null }
  },
)

async function explain(name: string, [more]: readonly string[]): Promise<Ending> {
  if (more !== undefined) {
    const line = `Unexpected \`${more}\`, expected nothing behind \`--explain ${name}\``
    return { kind: 'misused', line }
  }
  const { explainRule } = await import('#lib/desk/rules/explain-rule.ts')
  const explained = await explainRule(name)
  if (explained.kind === 'misused') return { kind: 'misused', line: explained.reason }
  say(explained.text)
  return { kind: 'done' }
}
