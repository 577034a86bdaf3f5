import path from 'node:path'
import { answered, chooseSeveral, type Unanswered } from '#lib/cli/ask.ts'
import { ownVersion } from '#lib/cli/own-version.ts'
import { say } from '#lib/cli/print.ts'
import { type Ending, type Given, runCommand } from '#lib/cli/run-command.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { commandLine } from '#lib/system/command-line.ts'
import { isInstalled } from '#lib/system/project-folder.ts'
import { isLanguage } from '#lib/text/language.ts'
import { dayIn } from '#lib/text/moment.ts'
import { nearest } from '#lib/text/nearest.ts'

await runCommand(
  {
    name: 'new',
    purpose:
      'Begins an article, or with --publication a whole publication. It writes over nothing.',
    flags: {
      draft: { value: null, help: 'keeps the article off the site until the line is taken out' },
      author: { value: 'NAME', help: "default: git's name for you, else that of the last article" },
      topic: { value: 'ID,…', help: 'of those in site.yml; asked for at a terminal' },
      content: { value: 'DIR', help: 'the content folder; default CONTENT_DIR, else content' },
      publication: { value: 'DIR', help: 'instead: an empty publication in this folder' },
      name: { value: 'NAME', help: "of the publication; default its folder's" },
      language: { value: 'TAG', help: 'of the publication, such as de; default en' },
    },
    operands: 'TITLE',
  },
  async (given): Promise<Ending> => {
    const wrong = misuse(given)
    if (wrong !== null) return { kind: 'misused', line: wrong }
    return given.values.has('publication') ? beginPublication(given) : beginArticle(given)
  },
)

/** One line, or `null`. */
function misuse({ values, operands }: Given): string | null {
  const [title, second] = operands
  if (second !== undefined) {
    return `Unexpected \`${second}\`, expected one title: put it in quotes, "${operands.join(' ')}"`
  }
  if (values.has('publication')) {
    const other = ['draft', 'topic', 'content'].find((flag) => values.has(flag))
    if (other !== undefined) return `Unexpected \`--${other}\` beside \`--publication\``
    if (title !== undefined) return `Unexpected \`${title}\` beside \`--publication\``
    return null
  }
  const other = ['name', 'language'].find((flag) => values.has(flag))
  return other === undefined ? null : `Unexpected \`--${other}\` without \`--publication DIR\``
}

async function beginArticle({ values, operands, environment }: Given): Promise<Ending> {
  const { contentFolder, epoch } = environment
  const { publicationIn } = await import('#lib/desk/new/publication-in.ts')
  const publication = await publicationIn(contentFolder)
  if (publication === null) {
    const begin = commandLine('new', `--publication ${contentFolder}`)
    const line = `Missing folder \`${contentFolder}\`: \`${begin}\` begins a publication there`
    return { kind: 'failed', line }
  }
  const title = await answered(operands[0], 'The headline')
  if (title.kind !== 'given') return unanswered(title, 'end', 'a title: `"The ferry is late"`')
  const by = values.get('author') ?? publication.author ?? undefined
  const author = await answered(by, 'Who writes it')
  if (author.kind !== 'given') return unanswered(author, 'end', '`--author NAME`')
  const topics = await topicsFrom(values.get('topic'), publication.topics)
  if (topics.kind !== 'given') return topics
  const begin = await import('#lib/desk/new/begin-article.ts')
  const begun = await begin.beginArticle({
    ...{ contentFolder, topics: topics.ids, title: title.text, author: author.text },
    draft: values.has('draft'),
    now: clockOf(epoch, Date.now()),
  })
  if (begun.kind === 'failed') return { kind: 'failed', line: begun.reason }
  say(`Wrote ${path.join(contentFolder, begun.file)}`)
  say(`Write the text below its second line of dashes; \`${commandLine('dev')}\` shows it`)
  return { kind: 'done' }
}

/** From the flag, else from a person, else none. */
async function topicsFrom(
  flag: string | undefined,
  known: ReadonlyMap<string, string>,
): Promise<{ readonly kind: 'given'; readonly ids: readonly string[] } | Ending> {
  if (flag === undefined) {
    const chosen = await chooseSeveral('Its topics', known)
    return chosen === null ? stopped : { kind: 'given', ids: chosen }
  }
  const ids = flag.split(',').map((id) => id.trim())
  const unknown = ids.find((id) => !known.has(id))
  if (unknown === undefined) return { kind: 'given', ids }
  const near = nearest(unknown, known.keys())
  const expected = near ?? [...known.keys()].join(', ')
  const line = `Unexpected \`${unknown}\` after \`--topic\`, expected ${expected === '' ? 'no topic: site.yml lists none' : expected}`
  return { kind: 'misused', line }
}

async function beginPublication({ values, environment }: Given): Promise<Ending> {
  const folder = values.get('publication') ?? ''
  const { knownName } = await import('#lib/desk/new/known-author.ts')
  const own = path.basename(path.resolve(folder))
  const name = await answered(values.get('name'), 'The name of the publication', own)
  if (name.kind !== 'given') return unanswered(name, 'end', '`--name NAME`')
  const by = values.get('author') ?? (await knownName('.')) ?? undefined
  const author = await answered(by, 'Who writes', name.text)
  if (author.kind !== 'given') return unanswered(author, 'end', '`--author NAME`')
  const language = values.get('language') ?? 'en'
  if (!isLanguage(language)) {
    const line = `Unexpected \`${language}\` after \`--language\`, expected a tag of a language, such as \`de\``
    return { kind: 'misused', line }
  }
  const begin = await import('#lib/desk/new/begin-publication.ts')
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const begun = begin.beginPublication(folder, {
    ...{ name: name.text, author: author.text, language, timeZone },
    published: dayIn(timeZone, clockOf(environment.epoch, Date.now())),
    version: `^${ownVersion()}`,
  })
  if (begun.kind === 'failed') return { kind: 'failed', line: begun.reason }
  for (const file of begun.written) say(`Wrote ${path.join(folder, file)}`)
  for (const file of begun.kept) say(`Kept ${path.join(folder, file)}, which was there`)
  const here = path.relative('', folder)
  say(
    isInstalled
      ? `${here === '' ? '' : `cd ${folder} && npm install && `}npx standfirst dev shows it`
      : `CONTENT_DIR=${folder} npm run dev shows it`,
  )
  return { kind: 'done' }
}

const stopped: Ending = { kind: 'stopped', signal: 'SIGINT' }

function unanswered(answer: Unanswered, found: string, expected: string): Ending {
  return answer.kind === 'stopped'
    ? stopped
    : { kind: 'misused', line: `Unexpected ${found}, expected ${expected}` }
}
