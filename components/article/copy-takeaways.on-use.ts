import { copyText } from '#components/reading/copy-text.ts'

/** Copies the takeaways as plain text, numbered, below the headline and above the address. */
export async function copyTakeaways(tool: HTMLElement): Promise<void> {
  const items = [...document.querySelectorAll('.takeaways li')].map((item, index) => {
    const copy = item.cloneNode(true)
    if (copy instanceof Element) for (const mark of copy.querySelectorAll('small')) mark.remove()
    return `${index + 1}. ${copy.textContent?.trim() ?? ''}`
  })
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const address = canonical ?? location.origin + location.pathname
  const headline = document.querySelector('h1')?.textContent ?? document.title
  await copyText([headline, '', ...items, '', address].join('\n'), tool)
}
