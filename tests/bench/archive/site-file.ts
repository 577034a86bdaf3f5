import { subjects } from './vocabulary.ts'

/** `site.yml` of the generated archive; it declares every topic, so that none is a warning. */
export function siteFile(): string {
  return [
    'name: Daily Bench',
    'url: https://example.org',
    'description: News that nobody needs, for builds that are timed.',
    'topics:',
    ...subjects.map(({ id, label }) => `  ${id}: ${label}`),
    '',
  ].join('\n')
}
