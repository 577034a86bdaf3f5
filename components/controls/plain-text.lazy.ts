/** The words of a part of a page in one line, without the marks that stand between them. */
export function plainText(part: Node): string {
  const copy = part.cloneNode(true)
  if (copy instanceof Element || copy instanceof DocumentFragment) {
    for (const mark of copy.querySelectorAll(marks)) mark.remove()
  }
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim()
}

const marks = 'small, button, .evidence-kind, .evidence-mark, .footnote-mark, .peek'
