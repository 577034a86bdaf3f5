import path from 'node:path'
import { answered, chooseSeveral, type Unanswered } from '#lib/cli/ask.ts'
import { ownVersion } from '#lib/cli/own-version.ts'
import { say } from '#lib/cli/print.ts'
import { type Ending, type Given, runCommand } from '#lib/cli/run-command.ts'
import { clockOf } from '#lib/desk/clock.ts'
import { commandLine } from '#lib/system/command-line.ts'
import { isInstalled } from '#lib/system/project-folder.ts'
import { typedWord } from '#lib/system/sh-word.ts'
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
    const language = values.get('language')
    if (language === undefined || isLanguage(language)) return null
    return `Unexpected \`${language}\` after \`--language\`, expected a tag of a language, such as \`de\``
  }
  const other = ['name', 'language'].find((flag) => values.has(flag))
  return other === undefined ? null : `Unexpected \`--${other}\` without \`--publication DIR\``
}

async function beginArticle({ values, operands, environment }: Given): Promise<Ending> {
  const { contentFolder, epoch } = environment
  const { publicationIn } = await import('#lib/desk/new/publication-in.ts')
  const publication = await publicationIn(contentFolder)
  if (publication === null) {
    const begin = commandLine('new', `--publication ${typedWord(contentFolder)}`)
    const line = `Missing folder \`${contentFolder}\`: \`${begin}\` begins a publication there`
    return { kind: 'failed', line }
  }
  const { topics: known } = publication.site
  const unknown = unknownTopic(values.get('topic'), known)
  if (unknown !== null) return { kind: 'misused', line: unknown }
  const begin = await import('#lib/desk/new/begin-article.ts')
  const title = await answered({
    asks: 'The headline',
    given: operands[0],
    wrong: (text) => begin.wrongTitle(text, publication),
  })
  if (title.kind !== 'given') return unanswered(title, 'a title: `"The ferry is late"`')
  const author = await answered({
    asks: 'Who writes it',
    given: values.get('author') ?? publication.author ?? undefined,
    wrong: (text) => begin.wrongAuthor(text, publication),
  })
  if (author.kind !== 'given') return unanswered(author, '`--author NAME`')
  const topics =
    values.get('topic') === undefined
      ? await chooseSeveral('Its topics', known)
      : idsIn(values.get('topic'))
  if (topics === null) return stopped()
  const file = await begin.beginArticle(publication, {
    ...{ topics, title: title.text, author: author.text },
    draft: values.has('draft'),
    now: clockOf(epoch, Date.now()),
  })
  say(`Wrote ${path.join(contentFolder, file)}`)
  say(`Write the text below its second line of dashes; \`${commandLine('dev')}\` shows it`)
  return { kind: 'done' }
}

function idsIn(flag = ''): readonly string[] {
  return flag.split(',').map((id) => id.trim())
}

/** One line, or `null` when all are of the publication. */
function unknownTopic(flag: string | undefined, known: ReadonlyMap<string, string>): string | null {
  const unknown = flag === undefined ? undefined : idsIn(flag).find((id) => !known.has(id))
  if (unknown === undefined) return null
  const expected = nearest(unknown, known.keys()) ?? [...known.keys()].join(', ')
  return `Unexpected \`${unknown}\` after \`--topic\`, expected ${expected === '' ? 'no topic: site.yml lists none' : expected}`
}

async function beginPublication({ values, environment }: Given): Promise<Ending> {
  const folder = values.get('publication') ?? ''
  const begin = await import('#lib/desk/new/begin-publication.ts')
  const there = begin.publicationThere(folder)
  if (there !== null) {
    const line = `Unexpected \`${there}\`, expected a folder in which no publication is yet`
    return { kind: 'failed', line }
  }
  const { knownName } = await import('#lib/desk/new/known-author.ts')
  const name = await answered({
    asks: 'The name of the publication',
    given: values.get('name'),
    usual: path.basename(path.resolve(folder)),
  })
  if (name.kind !== 'given') return unanswered(name, '`--name NAME`')
  const author = await answered({
    asks: 'Who writes',
    given: values.get('author') ?? (await knownName('.')) ?? undefined,
    usual: name.text,
  })
  if (author.kind !== 'given') return unanswered(author, '`--author NAME`')
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const { written, kept } = begin.beginPublication(folder, {
    ...{ name: name.text, author: author.text, language: values.get('language') ?? 'en', timeZone },
    published: dayIn(timeZone, clockOf(environment.epoch, Date.now())),
    version: `^${ownVersion()}`,
  })
  for (const file of written) say(`Wrote ${path.join(folder, file)}`)
  for (const file of kept) say(`Kept ${path.join(folder, file)}, which was there`)
  const word = typedWord(folder)
  const go = path.relative('', folder) === '' ? '' : `cd ${word} && npm install && `
  say(`\`${isInstalled ? `${go}npx standfirst dev` : `CONTENT_DIR=${word} npm run dev`}\` shows it`)
  return { kind: 'done' }
}

function unanswered(answer: Unanswered, expected: string): Ending {
  switch (answer.kind) {
    case 'missing':
      return { kind: 'misused', line: `Unexpected end, expected ${expected}` }
    case 'wrong':
      return { kind: 'failed', line: answer.line }
    case 'stopped':
      return stopped()
  }
}

function stopped(): Ending {
  return { kind: 'stopped', signal: 'SIGINT' }
}
