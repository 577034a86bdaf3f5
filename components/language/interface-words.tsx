import type { ReactNode } from 'react'
import type { PageContext } from '#components/site/page-context.ts'

/**
 * Words of the interface that share their element with others: in one of their
 * own where they are of another language. An element that has nothing else
 * spreads `context.wordsLang` itself.
 */
export function InterfaceWords({
  context: { wordsLang },
  children,
}: {
  readonly context: Pick<PageContext, 'wordsLang'>
  readonly children: ReactNode
}) {
  return wordsLang.lang === undefined ? children : <span {...wordsLang}>{children}</span>
}
