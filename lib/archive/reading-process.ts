/** A process that parses: see article-reader.ts, which starts it and sends it one article after another. */

import type { ReadingAnswer, ReadingMessage, ReadingOrder } from '#lib/archive/article-reader.ts'
import { keptArticle } from '#lib/archive/kept-article.ts'

let order: ReadingOrder | undefined

process.on('message', (message: ReadingMessage) => {
  if (message.kind === 'order') order = message.order
  else process.send?.(answerTo(message))
})

function answerTo({ source, file }: Extract<ReadingMessage, { kind: 'task' }>): ReadingAnswer {
  try {
    if (order === undefined) throw new Error('no order has come')
    return { kind: 'read', article: keptArticle(source, file, order.around, order.cache) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

// Whoever asked is done, or gone.
process.once('disconnect', () => process.exit())
