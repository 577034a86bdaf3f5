import { complain, say } from '#lib/cli/print.ts'
import { type Ending, type Given, runCommand } from '#lib/cli/run-command.ts'
import { keysFrom } from '#lib/desk/write/keys.ts'

await runCommand(
  {
    name: 'suggest',
    purpose: 'Proposes takeaways for an article, each with the line it comes from.',
    flags: {
      content: { value: 'DIR', help: 'the content folder; default CONTENT_DIR, else content' },
      format: { value: 'FORMAT', among: ['pretty', 'json'], help: 'for people or for programs' },
      count: {
        value: 'N',
        among: ['1', '2', '3', '4', '5', '6', '7'],
        help: 'how many at the most; default 4',
      },
      write: { value: null, help: 'writes them into the article, if it has none' },
      evidence: {
        value: null,
        help: 'instead: offers the matched words for each takeaway, one key to accept',
      },
    },
    operands: 'FILE',
  },
  async (given): Promise<Ending> => {
    const [file, second] = given.operands
    if (file === undefined) {
      return { kind: 'misused', line: 'Unexpected end, expected the FILE of an article' }
    }
    if (second !== undefined) {
      return { kind: 'misused', line: `Unexpected \`${second}\`, expected one FILE` }
    }
    return given.values.has('evidence') ? offer(file, given) : suggest(file, given)
  },
)

async function suggest(file: string, { values, environment }: Given): Promise<Ending> {
  const { jsonProposals, prettyProposals, suggestFor } =
    await import('#lib/desk/write/suggest-takeaways.ts')
  const suggested = await suggestFor({
    contentFolder: environment.contentFolder,
    file,
    count: Number(values.get('count') ?? 4),
    write: values.has('write'),
  })
  if (suggested.kind === 'misused') return { kind: 'misused', line: suggested.reason }
  const { proposals } = suggested
  const json = values.get('format') === 'json'
  if (proposals.length > 0) say(json ? jsonProposals(proposals) : prettyProposals(proposals))
  if (suggested.kind === 'failed') return { kind: 'failed', line: suggested.reason }
  if (suggested.written !== null) complain(suggested.written)
  return { kind: 'done' }
}

async function offer(file: string, { values, environment }: Given): Promise<Ending> {
  const other = ['format', 'count', 'write'].find((flag) => values.has(flag))
  if (other !== undefined) {
    const line = `Unexpected \`--${other}\` beside \`--evidence\`, expected one of the two`
    return { kind: 'misused', line }
  }
  const { offerEvidence } = await import('#lib/desk/write/offer-evidence.ts')
  const keys = keysFrom(process.stdin)
  const offered = await offerEvidence({
    contentFolder: environment.contentFolder,
    file,
    keys,
    say,
  })
  // Gives the terminal back.
  await keys.return()
  process.stdin.destroy()
  switch (offered.kind) {
    case 'misused':
      return { kind: 'misused', line: offered.reason }
    case 'failed':
      return { kind: 'failed', line: offered.reason }
    case 'stopped':
      return { kind: 'stopped', signal: 'SIGINT' }
    case 'done':
      return offered
  }
}
