/** The language and the direction that hold where an element stands; undefined where they are those of the page. */
export function languageOf(element: Element): readonly [lang?: string | null, dir?: string | null] {
  return [
    element.closest('[lang]')?.getAttribute('lang'),
    element.closest('[dir]')?.getAttribute('dir'),
  ]
}
