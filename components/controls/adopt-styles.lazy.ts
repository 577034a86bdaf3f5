/** Styles of what loads on use. The page's policy knows the styles that came with it; these come with the script that it trusts. */

const adopted = new Set<string>()

export function adoptStyles(...sheets: readonly string[]): void {
  for (const css of sheets.filter((each) => !adopted.has(each))) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    adopted.add(css)
  }
}
