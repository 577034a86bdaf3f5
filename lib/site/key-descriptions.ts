/** What each key of `site.yml` is for, as an editor shows it beside the key. */

import type { KeyDescription } from '#lib/site/key-description.ts'
import type { SiteFile } from '#lib/site/site.ts'

export const siteKeys: { readonly [Key in keyof Required<SiteFile>]: KeyDescription } = {
  name: {
    description: 'Name of the publication; otherwise that of the folder.',
    examples: ['Harbour News'],
  },
  url: {
    description: 'The address at which the site will stand. Without it there are no feeds.',
    examples: ['https://example.org'],
  },
  language: {
    description: 'Of the site, and of articles without `lang`; English if not given.',
    examples: ['en', 'de', 'ar'],
  },
  timeZone: {
    description: 'For dates without a zone, and for dates as printed; UTC if not given.',
    examples: ['Europe/Berlin', 'UTC'],
  },
  description: {
    description: 'One sentence about the publication.',
    examples: ['News from the quay.'],
  },
  topics: {
    description:
      'Each topic’s short name and the label that readers see, in the order in which they are listed.',
    examples: [{ transport: 'Transport' }],
  },
  navigation: {
    description: 'Links at the top of every page.',
    examples: [[{ title: 'About', to: '/about/' }]],
    inside: {
      title: 'The words of the link.',
      to: 'Where it leads: /about/, /topics/transport/, or an address elsewhere.',
    },
  },
  lead: {
    description: 'The article shown large on the front page, by file name; otherwise the newest.',
    examples: ['harbour-ferry'],
  },
  corrections: {
    description: 'Where readers report a mistake.',
    examples: ['mailto:desk@example.org'],
  },
  repository: {
    description: 'Where the site’s own files can be seen.',
    examples: ['https://example.org/site'],
  },
}
