/** docs/languages.md, from what the lists of languages hold. */

import { formatted } from './language-files.ts'
import { knownTable, missingParts, packagedAlone } from './what-is-known.ts'

/** From its path to its text. */
export async function pageOfLanguages(): Promise<ReadonlyMap<string, string>> {
  const file = 'docs/languages.md'
  return new Map([[file, await formatted(file, page())]])
}

function page(): string {
  return `# Languages

What is known of which language. \`npm run languages\` writes this page from the files in \`lib/text/languages/\` and \`lib/site/messages/\`, one a language in each; a test holds it.

${knownTable().join('\n')}

Packages know words of grammar or forms of these as well, of which there is no file: ${packagedAlone().join(', ')}.

An article in any other language is read too: by the rules of Unicode, with the names of months and days and the figures that \`Intl\` knows, and with an interface in the language of the site.

- **Sentences**: abbreviations that end no sentence. **Grammar**: words that say nothing of what a text is about. **Forms**: what takes endings off, so that two forms of a word are one.
- **Numbers**: those written in words, and what makes them rough. Where they are, a number that the article does not have stops a build; elsewhere, and where they are read in part, it is a warning. **Dates**: "yesterday" and its like, and names that \`Intl\` does not give. **Measures**: of what a number counts, beyond short forms such as "km".
- **Names**: what has a capital and is no name. **Opposites**: "rose" against "fell". **Headlines**: "slams" for "criticised". **Proposals**: how a sentence shows that it does not stand alone, or tells nothing.
- **own**: listed in the language's file. **package**, **Unicode**, **Intl**: known there, and in no file of ours.

## What is missing

A language is added, or a part of it, in its file; the compiler names a part that a new file leaves out, and \`null\` there is what this list shows.

${missingParts()
  .map(({ name, parts }) => `- ${name}: ${parts.join(', ')}`)
  .join('\n')}
`
}
