import type { ReactNode } from 'react'

type Inline =
  | { readonly type: 'speculationrules' | 'application/ld+json'; readonly data: unknown }
  /** The project's own code, never a word of content. */
  | { readonly type: 'code'; readonly code: string }

/**
 * The one door for scripts and data that stand in a page. Data comes as a value
 * and is written here, so that no text in it can end the element early.
 */
export function InlineScript(inline: Inline): ReactNode {
  const [type, text] =
    inline.type === 'code' ? [undefined, inline.code] : [inline.type, written(inline.data)]
  return <script type={type} dangerouslySetInnerHTML={{ __html: text }} />
}

/** JSON in which nothing reads as markup: `<`, `>` and `&`, and the two line ends that JSON allows and old scripts do not. */
function written(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
