/** What the keys of another program mean here: a table for each, and nothing but data. */

/** What a value is used for; the first key of a table that has one gives it, but for lists, which add up. */
export const meanings = [
  'title',
  'standfirst',
  'authors',
  'published',
  'updated',
  'topics',
  'categories',
  'image',
  'imageAlt',
  'imageCredit',
  'imageCaption',
  'address',
  'otherAddresses',
  'name',
  'lang',
  'takeaways',
  'draft',
  'visible',
  'nothing',
] as const

/**
 * `categories`: topics that Jekyll puts into addresses; `address`: where it was read, and `otherAddresses`: where it
 * had been before; `name`: the last step of that; `visible`: a
 * draft when it says no; `nothing`: how a page looked or was made there, which
 * says nothing about the article.
 */
export type Meaning = (typeof meanings)[number]

/** By key; `image.src` is the key `src` in a group `image`. */
export type KeyTable = Readonly<Record<string, Meaning>>

/** What writes articles with such keys. */
export type KeySystem = {
  /** As people know it. */
  readonly name: string
  /** What stands between topics that are written as one text. */
  readonly topicsApart: RegExp
  /** What stands among topics and is none, such as the name of a list. */
  readonly noTopics?: readonly string[]
  readonly keys: KeyTable
}

/** One whose articles are files in a project. */
export type System = KeySystem & {
  /** Files of which one is in the folder of each of its projects. */
  readonly marks: readonly RegExp[]
  /** Where in a project its articles lie. */
  readonly articles: readonly RegExp[]
}
