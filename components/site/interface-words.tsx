import type { ReactNode } from 'react'
import type { Setting } from '#components/site/setting.ts'

/**
 * Words of the interface that share their element with others: in one of their
 * own where they are of another language. An element that has nothing else
 * spreads `setting.wordsLang` itself.
 */
export function InterfaceWords({
  setting: { wordsLang },
  children,
}: {
  readonly setting: Pick<Setting, 'wordsLang'>
  readonly children: ReactNode
}) {
  return wordsLang.lang === undefined ? children : <span {...wordsLang}>{children}</span>
}
