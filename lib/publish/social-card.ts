import type { Entry } from '#lib/archive/archive.ts'
import type { SocialWords } from '#lib/images/social/social-words.ts'
import type { Site } from '#lib/site/site.ts'

/** An article's own words for the picture that stands for it where its address is shared. */
export function socialCard(
  entry: Pick<Entry, 'title' | 'lang' | 'dir' | 'topics' | 'takeaways'>,
  site: Pick<Site, 'name'>,
): SocialWords {
  return {
    lang: entry.lang,
    dir: entry.dir,
    kicker: entry.topics[0]?.label ?? null,
    headline: entry.title,
    takeaway: entry.takeaways[0]?.text ?? null,
    publication: site.name,
  }
}
