/**
 * The one door for scripts and data that stand in a page. Both come as values
 * and are written here, so that no text in them can end the element early.
 */
export function InlineScript({
  type,
  data,
}: {
  readonly type: 'speculationrules'
  readonly data: unknown
}) {
  return <script type={type} dangerouslySetInnerHTML={{ __html: written(data) }} />
}

/** JSON in which nothing reads as markup: `<`, `>` and `&`, and the two line ends that JSON allows and old scripts do not. */
function written(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
