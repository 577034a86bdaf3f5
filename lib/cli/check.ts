import { complain, say } from '#lib/cli/print.ts'
import { type Ending, type Given, runCommand } from '#lib/cli/run-command.ts'
import { isSomebodyThere } from '#lib/cli/terminal.ts'
import type { Checked, CheckOptions } from '#lib/desk/check-content.ts'
import { changeLines } from '#lib/desk/report/change-lines.ts'
import { jsonReport } from '#lib/desk/report/report-for-programs.ts'
import { prettyReport } from '#lib/desk/report/report-for-people.ts'
import { isClean } from '#lib/desk/report/report.ts'
import type { MendedContent } from '#lib/desk/write/mend-content.ts'

await runCommand(
  {
    name: 'check',
    purpose: 'Reads every article as the build does and prints what is wrong with them.',
    flags: {
      content: { value: 'DIR', help: 'the content folder; default CONTENT_DIR, else content' },
      fix: { value: null, help: 'mends what has one right answer, and prints what is left' },
      since: {
        value: 'REV',
        help: 'also: takeaways whose evidence has other facts than in this revision of git',
      },
      'changed-since': {
        value: 'REV',
        help: 'only: what is wrong in files that have changed since this revision of git',
      },
      changes: {
        value: null,
        help: 'also: what has changed in published articles since readers first had them',
      },
      explain: {
        value: 'RULE',
        help: 'instead: what the rule of this name means, with a bad and a good example',
      },
      format: {
        value: 'FORMAT',
        among: ['pretty', 'json', 'github', 'sarif'],
        help: 'for people, for programs, as notes at lines on GitHub, for code scanning',
      },
    },
    operands: 'FILE or FOLDER',
  },
  async (given): Promise<Ending> => {
    const { values, operands, environment } = given
    const name = values.get('explain')
    if (name !== undefined) return explain(name, operands)
    const { checkContent } = await import('#lib/desk/check-content.ts')
    const options: CheckOptions = {
      ...environment,
      files: operands,
      since: values.get('since') ?? null,
      changedSince: values.get('changed-since') ?? null,
      corrections: true,
    }
    const first = await checkContent(options)
    if (first.kind === 'misused') return { kind: 'misused', line: first.reason }
    const mended = values.has('fix') ? await mendedOf(first, given) : null
    if (mended === 'stopped') return { kind: 'stopped', signal: 'SIGINT' }
    const hasChanged = mended !== null && mended.files.length > 0
    const checked = hasChanged ? await checkContent(options) : first
    if (checked.kind === 'misused') return { kind: 'misused', line: checked.reason }
    const { report, note } = checked
    if (note !== null) complain(note)
    say(await reported(checked, mended, given))
    for (const failure of mended?.failures ?? []) complain(failure)
    const isWell = isClean(report) && (mended?.failures ?? []).length === 0
    return isWell ? { kind: 'done' } : { kind: 'failed', line: null }
  },
)

type Found = Extract<Checked, { kind: 'checked' }>

/** What a person can be asked about is asked at a terminal alone. */
async function mendedOf(
  { report }: Found,
  { environment }: Given,
): Promise<MendedContent | 'stopped'> {
  const { mendContent } = await import('#lib/desk/write/mend-content.ts')
  const { contentFolder } = environment
  const options = { contentFolder, problems: report.problems }
  if (!isSomebodyThere()) return mendContent({ ...options, person: null })
  const [{ askMend }, { keysFrom }] = await Promise.all([
    import('#lib/desk/write/ask-mend.ts'),
    import('#lib/desk/write/keys.ts'),
  ])
  const keys = keysFrom(process.stdin)
  const person = askMend({ contentFolder, keys, say })
  const mended = await mendContent({ ...options, person })
  // Gives the terminal back.
  await keys.return()
  process.stdin.destroy()
  return person.hasStopped() ? 'stopped' : mended
}

async function reported(
  { report, changed: sincePublication }: Found,
  mended: MendedContent | null,
  { values, environment: { contentFolder, colour } }: Given,
): Promise<string> {
  const changed = values.has('changes') ? sincePublication : null
  const format = values.get('format') ?? 'pretty'
  if (format === 'json') return jsonReport(report, changed, mended?.files ?? null)
  const mendLines = mended === null ? [] : await linesOf(mended, contentFolder)
  if (format === 'pretty') {
    const changes = changed === null ? [] : changeLines([...changed.values()], contentFolder)
    const text = prettyReport(report, { folder: contentFolder, colour }, changes)
    return mendLines.length === 0 ? text : `${mendLines.join('\n')}\n\n${text}`
  }
  for (const line of mendLines) complain(line)
  const { repositoryPath } = await import('#lib/desk/repository-path.ts')
  const folder = await repositoryPath(contentFolder)
  if (format === 'github') {
    const { githubReport } = await import('#lib/desk/report/report-for-github.ts')
    return githubReport(report, folder)
  }
  const [{ sarifReport }, { knownRules }] = await Promise.all([
    import('#lib/desk/report/report-as-sarif.ts'),
    import('#lib/desk/rules/known-rules.ts'),
  ])
  const rules = (await knownRules()).flatMap((subject) => subject.rules)
  return sarifReport(report, { folder, rules })
}

async function linesOf(mended: MendedContent, folder: string): Promise<readonly string[]> {
  const { mendedLines } = await import('#lib/desk/write/mend-content.ts')
  return mendedLines(mended, folder)
}

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
