import { wordsLanguage } from '#components/controls/site-globals.lazy.ts'

/**
 * Says of an element that its text, or its name for those who listen, is of the
 * interface. A script puts it beside words of any language, so it never asks what is around.
 */
export function inWordsLanguage<E extends HTMLElement>(element: E): E {
  return inLanguage(element, wordsLanguage)
}

/** What an element says, and a part of a page that says the same elsewhere has to say with it. */
export type SpokenLanguage = Pick<HTMLElement, 'lang' | 'dir'>

/** In another language than what is around. */
export function inLanguage<E extends HTMLElement>(element: E, { lang, dir }: SpokenLanguage): E {
  element.lang = lang
  element.dir = dir
  return element
}

/** The language and direction that hold where an element stands. */
export function languageAt(element: Element | null): SpokenLanguage {
  const { documentElement } = document
  return {
    lang: element?.closest<HTMLElement>('[lang]')?.lang ?? documentElement.lang,
    dir: element?.closest<HTMLElement>('[dir]:not([dir="auto"])')?.dir ?? documentElement.dir,
  }
}
