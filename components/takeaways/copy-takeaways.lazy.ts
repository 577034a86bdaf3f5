import { copyText } from '#components/controls/copy-text.lazy.ts'
import { pageAddress } from '#components/controls/page-address.browser.ts'
import { plainText } from '#components/controls/plain-text.lazy.ts'

/** Copies the takeaways as plain text, numbered, below the headline and above the address. */
export async function copyTakeaways(tool: HTMLElement): Promise<void> {
  const items = [...document.querySelectorAll('section.takeaways li')].map(
    (item, index) => `${index + 1}. ${plainText(item)}`,
  )
  const headline = document.querySelector('h1')?.textContent ?? document.title
  await copyText([headline, '', ...items, '', pageAddress()].join('\n'), tool)
}
