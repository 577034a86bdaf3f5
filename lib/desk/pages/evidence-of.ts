import type { DeskEvidence, DeskTakeaway } from '#lib/archive/pages/desk-value.ts'
import type { Article, Takeaway } from '#lib/article/article.ts'

/** What the takeaways of an article rest on, what their passages leave open, and which sections none of them rests on. */
export function evidenceOf({
  introduction,
  sections,
  closing,
  takeaways,
}: Pick<Article, 'introduction' | 'sections' | 'closing' | 'takeaways'>): DeskEvidence {
  const all = [introduction, ...sections, ...(closing === null ? [] : [closing])]
  const written = all.filter(({ sentences }) => sentences.length > 0)
  const resting = new Set(
    takeaways.flatMap(({ support }) => (support.kind === 'none' ? [] : support.sentenceIds)),
  )
  const held = takeaways.map(heldUp)
  return {
    takeaways: held,
    uncovered: written
      .filter(({ sentences }) => !sentences.some(({ id }) => resting.has(id)))
      .map(({ id, heading }) => ({ id, heading: heading?.text ?? null })),
    // Other words than its passage has nearly every takeaway.
    open: held.filter(({ support, notFound }) => support === 'none' || notFound.length > 0).length,
    sections: written.length,
  }
}

function heldUp({ id, text, support, closest, facts, checked }: Takeaway): DeskTakeaway {
  return {
    ...{ id, text, support: support.kind, score: closest.score, missing: closest.missing },
    // The author has answered for those of a takeaway that says so.
    notFound: checked === null ? facts.filter(({ found }) => !found).map((fact) => fact.text) : [],
  }
}
