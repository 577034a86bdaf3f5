import { type Ending, runCommand } from '#lib/cli/run-command.ts'
import { contentFolder, surroundings } from '#lib/cli/surroundings.ts'
import { checkContent } from '#lib/desk/check-content.ts'
import { jsonReport } from '#lib/desk/report-json.ts'
import { prettyReport } from '#lib/desk/report-pretty.ts'
import { isClean } from '#lib/desk/report.ts'

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
      format: { value: 'FORMAT', among: ['pretty', 'json'], help: 'for people or for programs' },
    },
    words: 'FILE',
  },
  async ({ values, words }): Promise<Ending> => {
    const { epoch, colour } = surroundings()
    const folder = contentFolder(values.get('content'))
    const checked = await checkContent({
      contentFolder: folder,
      files: words,
      epoch,
      since: values.get('since') ?? null,
    })
    if (checked.kind === 'misused') return { kind: 'misused', line: checked.reason }
    const { report, note } = checked
    if (note !== null) console.error(note)
    console.log(
      values.get('format') === 'json'
        ? jsonReport(report)
        : prettyReport(report, { folder, colour }),
    )
    return isClean(report) ? { kind: 'done' } : { kind: 'failed', line: null }
  },
)
