/** What a site is made of: a build is a list of products, and makes those that nobody has made before. */

/** A file of the site, as it lies in the store. */
export type StoredFile = {
  /** Its path within the site. */
  readonly file: string
  /** SHA-256 of its bytes, in hexadecimal digits: under this it lies in the store. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
  /** When it was written, in milliseconds since 1970: one that was changed in its place shows it. */
  readonly written: number
  /** Disk and number under which the system knew it at the last look: all of its hard links have the same. */
  readonly inode: string
}

/** What came of making a product. */
export type Made = {
  readonly files: readonly StoredFile[]
  /** What it gives to the headers of the whole site: the policy's sources of the scripts that stand in it. */
  readonly scriptSources: readonly string[]
  /** What other products are made of, and is no part of the site. */
  readonly aside: readonly StoredFile[]
}

/** What is nothing but files of the site. */
export function madeOf(files: readonly StoredFile[]): Made {
  return { files, scriptSources: [], aside: [] }
}

export type Product = {
  /** Within the site; of several files, the one that stands for them. */
  readonly name: string
  /**
   * A digest of each thing that decides what is made, by what it is called for
   * people. Together with the code they are its key: whoever leaves one out gets
   * a stale file.
   */
  readonly inputs: Readonly<Record<string, string>>
}

/** What could not be made, and why. */
export type ProductFault = { readonly product: string; readonly reason: string }
