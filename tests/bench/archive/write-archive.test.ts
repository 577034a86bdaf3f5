import { expect, test } from 'vitest'
import type { Archive } from '#lib/archive/archive.ts'
import { openArchive } from '#lib/archive/open-archive.ts'
import { reportOf } from '#lib/desk/report/report-of-archive.ts'
import type { ReportedTakeaway } from '#lib/desk/report/report.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { storyFile } from './story-file.ts'
import { storyAt } from './story.ts'
import { writeArchive } from './write-archive.ts'

const options = { now: Date.UTC(2026, 0, 1), showUnpublished: true }

test('what is generated has no problem, the body carries its takeaways, and topics decide what is related', async () => {
  const folder = temporaryFolder()
  await writeArchive({ folder, articles: 120, seed: 1, pictures: true })
  const archive = await openArchive(folder, options)

  const { problems: all, articles } = reportOf(archive)
  // What only programs are told is no problem of an article.
  const problems = all.filter(({ severity }) => severity !== 'note')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  // A takeaway in a hundred may be too much like its neighbours to be told from them.
  expect(problems.length).toBeLessThanOrEqual(6)

  const takeaways = articles.flatMap((article) => article.takeaways)
  expect(takeaways).toHaveLength(600)
  expect(takeaways.filter(({ support }) => support.kind === 'quoted')).toHaveLength(120)
  expect(takeaways.filter(restsOnItsSentence).length).toBeGreaterThan(570)

  const lengths = await Promise.all(
    archive.slugs.map(async (slug) => (await archive.article(slug))?.article.wordCount ?? 0),
  )
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  expect(Math.round(mean / 100)).toBe(8)

  const best = await Promise.all(archive.slugs.map((slug) => topicsOfBest(archive, slug)))
  const onTopic = best.filter(({ own, its }) => own.some((id) => its.includes(id)))
  // With three articles a topic, now and then a name that two share weighs more.
  expect(onTopic.length).toBeGreaterThanOrEqual(90)

  const pictured = archive.entries.filter(({ image }) => image !== null)
  expect([archive.entries.length, pictured.length, archive.pictures.size]).toEqual([120, 60, 6])
})

/** The topics of an article, and of the one that is most like it. */
async function topicsOfBest(
  archive: Archive,
  slug: string,
): Promise<{ readonly own: readonly string[]; readonly its: readonly string[] }> {
  const inContext = await archive.article(slug)
  const [best] = inContext?.related ?? []
  return {
    own: inContext?.topics.map(({ id }) => id) ?? [],
    its:
      best?.kind === 'article'
        ? archive.topics.flatMap(({ id, entries }) =>
            entries.some(({ slug: its }) => its === best.entry.slug) ? [id] : [],
          )
        : [],
  }
}

/** A takeaway is its sentence without what stands around it. */
function restsOnItsSentence({ text, support, closest }: ReportedTakeaway): boolean {
  const core = text.slice(1, -1)
  return (
    support.kind !== 'none' && closest.sentences.some((sentence) => sentence.text.includes(core))
  )
}

test('the same seed and place give the same article, another seed another', () => {
  const [one, again, other] = [storyAt(7, 1), storyAt(7, 1), storyAt(7, 2)]
  expect(storyFile(one, null)).toBe(storyFile(again, null))
  expect(storyFile(one, null)).not.toBe(storyFile(other, null))
})
