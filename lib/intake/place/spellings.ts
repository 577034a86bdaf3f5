/** One spelling for each topic and author: that of the publication, else the first that an import brings. */

import { topicNameOf } from '#lib/archive/lists/names.ts'
import type { Site } from '#lib/site/site.ts'
import { foldedName } from '#lib/text/folded-name.ts'
import { nameKey } from '#lib/text/name-key.ts'

export class Spellings {
  private readonly site: Pick<Site, 'topics'>
  private readonly topics = new Map<string, string>()
  private readonly authors = new Map<string, string>()

  /** @param known topics and authors as the publication has them, after those of `site.yml` */
  constructor(
    site: Pick<Site, 'topics'>,
    known: { readonly topics: readonly string[]; readonly authors: readonly string[] },
  ) {
    this.site = site
    for (const [id, label] of site.topics) {
      this.topics.set(foldedName(id), id)
      this.topics.set(this.keyOf(label), id)
    }
    this.topicsIn(known.topics)
    this.authorsIn(known.authors)
  }

  /** Each once. */
  topicsIn(written: readonly string[]): readonly string[] {
    return [...new Set(written.map((topic) => firstOf(this.topics, this.keyOf(topic), topic)))]
  }

  authorsIn(written: readonly string[]): readonly string[] {
    const names = written.map(nameKey)
    return [...new Set(names.map((name) => firstOf(this.authors, foldedName(name), name)))]
  }

  private keyOf(topic: string): string {
    return foldedName(topicNameOf(topic, this.site).id)
  }
}

function firstOf(known: Map<string, string>, key: string, written: string): string {
  const first = known.get(key) ?? written
  known.set(key, first)
  return first
}
