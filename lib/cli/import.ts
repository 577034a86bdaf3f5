import { say } from '#lib/cli/print.ts'
import { progressShown } from '#lib/cli/progress-shown.ts'
import { standardInput } from '#lib/cli/standard-input.ts'
import { type Ending, type Given, runCommand } from '#lib/cli/run-command.ts'

await runCommand(
  {
    name: 'import',
    purpose:
      'Writes the articles of another program into the content folder, drafts where something is still to be answered. SOURCE is a file, a folder, a project of Jekyll, Hugo, Astro or Eleventy, or - for standard input.',
    flags: {
      content: { value: 'DIR', help: 'the content folder; default CONTENT_DIR, else content' },
      'dry-run': { value: null, help: 'says what would be written, and writes nothing' },
      author: { value: 'NAME', help: 'of articles that name nobody' },
      credit: { value: 'WORDS', help: 'of pictures of which nobody says who made them' },
      topic: { value: 'ID', help: 'of articles that have none' },
    },
    operands: 'SOURCE',
  },
  async (given): Promise<Ending> => {
    const [source, second] = given.operands
    if (source === undefined) {
      return { kind: 'misused', line: 'Unexpected end, expected a SOURCE: a file, a folder, or -' }
    }
    if (second !== undefined) {
      return { kind: 'misused', line: `Unexpected \`${second}\`, expected one SOURCE` }
    }
    return importFrom(source, given)
  },
)

async function importFrom(source: string, { values, environment }: Given): Promise<Ending> {
  const { importArticles } = await import('#lib/intake/import-articles.ts')
  const { importReport, refusedCount } = await import('#lib/intake/report-import.ts')
  const { contentFolder, colour } = environment
  const bytes = source === '-' ? await standardInput() : null
  if (bytes?.kind === 'refused') return { kind: 'failed', line: bytes.line }
  const outcome = await importArticles({
    ...environment,
    source:
      bytes === null ? { kind: 'path', named: source } : { kind: 'bytes', bytes: bytes.bytes },
    dryRun: values.has('dry-run'),
    author: values.get('author') ?? null,
    credit: values.get('credit') ?? null,
    topic: values.get('topic') ?? null,
    progress: progressShown(['source', 'sources'], 'Read'),
  })
  if (outcome.kind === 'misused') return { kind: 'misused', line: outcome.reason }
  const { imported, sourceFolder } = outcome
  say(importReport(imported, { contentFolder, sourceFolder, colour }))
  return refusedCount(imported) === 0 ? { kind: 'done' } : { kind: 'failed', line: null }
}
