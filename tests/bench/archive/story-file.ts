/** A generated story as its author would have typed it. */

import type { MadeSentence } from './sentence.ts'
import type { Story, StorySection } from './story.ts'

/** @param picture the file in `images/` that leads the article, or `null` */
export function storyFile(story: Story, picture: string | null): string {
  const { title, standfirst, author, published, topics, takeaways } = story
  return [
    '---',
    `title: ${quoted(title)}`,
    `standfirst: ${quoted(standfirst)}`,
    `author: ${author}`,
    `published: ${published}`,
    ...(picture === null ? [] : pictureLines(picture)),
    `topics: [${topics.join(', ')}]`,
    'takeaways:',
    ...takeaways.flatMap(({ text, evidence }) =>
      evidence === null
        ? [`  - ${quoted(text)}`]
        : [`  - text: ${quoted(text)}`, `    evidence: ${quoted(evidence)}`],
    ),
    'sources:',
    `  - title: ${quoted(`The report on ${title}`)}`,
    `    url: https://example.org/reports/${story.slug}`,
    '---',
    '',
    ...story.introduction.flatMap(paragraphLines),
    ...story.sections.flatMap(sectionLines),
    '---',
    '',
    ...story.closing.flatMap(paragraphLines),
  ].join('\n')
}

function pictureLines(file: string): readonly string[] {
  return [
    'image:',
    `  src: images/${file}`,
    '  alt: Bands of colour, one above the other',
    '  credit: Drawn for the benchmark',
  ]
}

function sectionLines({ heading, paragraphs, points }: StorySection): readonly string[] {
  return [
    `## ${heading}`,
    '',
    ...paragraphs.flatMap(paragraphLines),
    ...(points.length === 0 ? [] : [...points.map((point) => `- ${point}`), '']),
  ]
}

function paragraphLines(sentences: readonly MadeSentence[]): readonly string[] {
  return [sentences.map(({ text }) => text).join(' '), '']
}

/** In quotes, since a colon or a number at the start would be YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
