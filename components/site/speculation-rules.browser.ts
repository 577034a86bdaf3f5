/** Takes the rules away where the reader saves data, which browsers do by themselves only in part. */

declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

if (navigator.connection?.saveData === true) {
  document.querySelector('script[type="speculationrules"]')?.remove()
}

export {}
