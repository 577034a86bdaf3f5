/** What each key of an article's front matter is for, as an editor shows it beside the key. */

import type { FrontMatter } from '#lib/article/front/front-matter.ts'
import { limits } from '#lib/article/limits.ts'
import type { KeyDescription } from '#lib/site/key-description.ts'

export const articleKeys: { readonly [Key in keyof Required<FrontMatter>]: KeyDescription } = {
  title: {
    description: 'The headline. It is printed letter for letter, without Markdown.',
    examples: ['The last ferry leaves at six'],
  },
  standfirst: {
    description: `One or two sentences under the headline, of at most ${limits.standfirstCharacters} characters.`,
    examples: ['What the new timetable means for the night shift.'],
  },
  author: {
    description: 'A name, or a list of names.',
    examples: ['Ada Novák', ['Ada Novák', 'Jo Lind']],
  },
  published: {
    description:
      'A day, or an instant with its zone. One in the future holds the article back until then.',
    examples: ['2026-11-20', '2026-11-20T08:30:00Z'],
    facets: momentFacets(),
  },
  updated: {
    description: 'When the text was last changed in substance; not before `published`.',
    examples: ['2026-11-21'],
    facets: momentFacets(),
  },
  image: {
    description: 'The lead picture. Then `src`, `alt` and `credit` are all needed.',
    examples: [
      {
        src: 'images/harbour.jpg',
        alt: 'A white ferry leaves the quay at dusk',
        credit: 'Photo by Name on Place',
      },
    ],
    inside: {
      src: 'The file, counted from the content folder: images/harbour.jpg',
      alt: 'What the picture shows, for people who cannot see it.',
      credit: 'Who made it: Photo by Name on Place',
      caption: 'Words under the picture.',
      decorative: 'true for a picture that says nothing; then alt is "".',
      focus: 'What must stay in sight when it is cropped: 40% 20%, from the left and from the top.',
    },
  },
  topics: {
    description: 'Topics as site.yml lists them; the first stands above the headline.',
    examples: [['transport', 'society']],
  },
  takeaways: {
    description: `What a reader can carry away: 1 to ${limits.takeaways} sentences, best 3 to 5, each with the words of the text that it rests on.`,
    examples: [
      [
        {
          text: 'The evening ferry is gone.',
          evidence: 'Since Monday the last ferry of the day has left at six.',
        },
      ],
    ],
    facets: { minItems: 1, maxItems: limits.takeaways },
    inside: {
      text: 'One plain sentence, with *emphasis* and `code` at most.',
      evidence: 'The exact words of the text that it rests on. Copy them; do not retype them.',
      checked: 'Your answer when a fact is right but stands nowhere in so many words.',
    },
  },
  takeawaysMadeBy: {
    description: 'Who drafted the takeaways. assisted: software did; then takeawaysCheckedBy.',
    examples: ['author', 'assisted'],
  },
  takeawaysCheckedBy: {
    description: 'Who has checked takeaways that software drafted.',
    examples: ['Jo Lind'],
  },
  related: {
    description: 'Articles of your choice by their file name, or stories elsewhere.',
    examples: [['winter-timetable'], [{ title: 'Elsewhere', url: 'https://example.org/story' }]],
    inside: {
      title: 'Headline of a story elsewhere.',
      url: 'Its address, which begins with https://',
      source: 'Where it stands: Example Weekly',
      image: 'A picture of it; then src, alt and credit.',
    },
  },
  sources: {
    description: 'Where the facts come from.',
    examples: [[{ title: 'The report', url: 'https://example.org/report' }]],
    inside: { title: 'Name of the source.', url: 'Its address, which begins with https://' },
  },
  corrections: {
    description: 'What was wrong in the published text, and what is right now.',
    examples: [[{ date: '2026-11-21', text: 'The boat had run for thirty years, not twenty.' }]],
    inside: {
      date: 'When it was put right.',
      text: 'What was wrong and what is right now.',
      takeaway: 'Number of the takeaway that was wrong, from 1.',
    },
  },
  lang: {
    description: 'The language of the article, if it is not that of the site.',
    examples: ['en', 'pt-BR'],
  },
  draft: { description: 'true keeps the article off the site.', examples: [true] },
  aliases: {
    description: 'Old addresses that lead here, with a slash at both ends.',
    examples: [['/2019/ferry/']],
  },
  translations: {
    description: 'The same article in other languages, by file name.',
    examples: [{ de: 'letzte-faehre' }],
  },
  withdrawn: {
    description: 'The article is taken back: its address stays, with the date and the reason.',
    examples: [{ date: '2026-12-01', reason: 'The document was not genuine.' }],
    inside: { date: 'When it was taken back.', reason: 'Why, for readers.' },
  },
}

function momentFacets(): NonNullable<KeyDescription['facets']> {
  return {
    pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2}))?$`,
    patternErrorMessage:
      'Expected a day such as 2026-11-20, or an instant such as 2026-11-20T08:30:00Z',
  }
}
