/** The files of a publication that somebody begins. */

import path from 'node:path'
import { scalar } from '#lib/desk/new/article-text.ts'
import { projectFolder } from '#lib/system/project-folder.ts'
import { slugOf } from '#lib/text/slug.ts'

export type BegunPublication = {
  readonly name: string
  /** A tag of BCP 47, of the interface. */
  readonly language: string
  readonly timeZone: string
  /** Of the one article there is. */
  readonly author: string
  /** `2026-11-20`. */
  readonly published: string
  /** Of this project as a package: `^0.1.0`. */
  readonly version: string
}

export type NewFile = {
  /** Relative to the publication's folder, with forward slashes. */
  readonly file: string
  readonly text: string
  readonly isProgram?: boolean
}

const templates = path.join(projectFolder, 'lib', 'desk', 'new', 'publication')

/** What lies ready as it will be, by the name it will have; absolute. */
export const copiedFiles = {
  'README.md': path.join(projectFolder, 'content', 'README.md'),
  '.gitignore': path.join(templates, 'gitignore'),
  '.github/workflows/check.yml': path.join(templates, 'check.yml'),
  '.github/workflows/publish.yml': path.join(templates, 'publish.yml'),
  '.githooks/pre-commit': path.join(templates, 'pre-commit'),
  '.vscode/settings.json': path.join(templates, 'settings.json'),
  '.vscode/extensions.json': path.join(templates, 'extensions.json'),
  '.vscode/tasks.json': path.join(projectFolder, '.vscode', 'tasks.json'),
  '.vscode/article.code-snippets': path.join(projectFolder, '.vscode', 'article.code-snippets'),
  [articleFile()]: path.join(templates, 'article.md'),
}

function articleFile(): string {
  return 'articles/how-to-check-what-this-page-says.md'
}

/**
 * What shows that a publication is there comes last, so that one that could not
 * be written to its end can be begun again.
 *
 * @param textOf what stands in a file that lies ready
 */
export function publicationFiles(
  begun: BegunPublication,
  textOf: (place: string) => string,
): readonly NewFile[] {
  const copied = Object.entries(copiedFiles).map(([file, place]): NewFile => {
    const text = textOf(place)
    return {
      file,
      text: file === articleFile() ? firstArticle(begun, text) : text,
      isProgram: text.startsWith('#!'),
    }
  })
  return [
    { file: 'package.json', text: packageText(begun) },
    ...copied,
    { file: 'site.yml', text: siteText(begun) },
  ]
}

function siteText({ name, language, timeZone }: BegunPublication): string {
  return [
    `name: ${scalar(name)}`,
    `language: ${language}`,
    `timeZone: ${timeZone}`,
    '# Where the site will stand; without it there are no feeds:',
    '# url: https://example.org',
    '# Topics that articles can name, id: label:',
    '# topics: { transport: Transport }',
    '',
  ].join('\n')
}

const commands = ['new', 'import', 'dev', 'check', 'suggest', 'build', 'start', 'verify', 'host']

function packageText({ name, version }: BegunPublication): string {
  const scripts = Object.fromEntries(commands.map((each) => [each, `standfirst ${each}`]))
  const content = {
    ...{ name: nameOfPackage(name), private: true, scripts },
    dependencies: { standfirst: version },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** npm takes small Latin letters alone. */
function nameOfPackage(name: string): string {
  const letters = slugOf(name, 'publication').normalize('NFD')
  return letters.replaceAll(/[^a-z\d-]/gu, '').replaceAll(/^-+|-+$/gu, '') || 'publication'
}

function firstArticle(begun: BegunPublication, body: string): string {
  return [
    '---',
    'title: How to check what this page says',
    `author: ${scalar(begun.author)}`,
    `published: ${begun.published}`,
    ...(/^en\b/u.test(begun.language) ? [] : ['lang: en']),
    'takeaways:',
    '  - text: The number behind a takeaway leads to the sentence that it rests on.',
    '    evidence: the number behind a takeaway leads to that sentence',
    '  - text: A number that the article does not have keeps the site from being published.',
    '    evidence: A number in a takeaway that stands nowhere in the article stops the site from being published.',
    '---',
    body,
  ].join('\n')
}
