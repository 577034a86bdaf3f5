import { wordsTongue } from '#components/site/here.ts'

/**
 * Says of an element that its text, or its name for those who listen, is of the
 * interface. A script puts it beside words of any language, so it never asks what is around.
 */
export function inWordsLang<E extends HTMLElement>(element: E): E {
  return speaking(element, wordsTongue)
}

/** What an element says, and a part of a page that says the same elsewhere has to say with it. */
export type Tongue = Pick<HTMLElement, 'lang' | 'dir'>

/** In another language than what is around. */
export function speaking<E extends HTMLElement>(element: E, { lang, dir }: Tongue): E {
  element.lang = lang
  element.dir = dir
  return element
}

/** The language and direction that hold where an element stands. */
export function tongueAt(element: Element | null): Tongue {
  const { documentElement } = document
  return {
    lang: element?.closest<HTMLElement>('[lang]')?.lang ?? documentElement.lang,
    dir: element?.closest<HTMLElement>('[dir]:not([dir="auto"])')?.dir ?? documentElement.dir,
  }
}
