import { copyText } from '#components/reading/copy-text.ts'
import { pageAddress } from '#components/site/page-address.ts'
import { plainText } from '#components/site/plain-text.ts'

/** Copies the takeaways as plain text, numbered, below the headline and above the address. */
export async function copyTakeaways(tool: HTMLElement): Promise<void> {
  const items = [...document.querySelectorAll('section.takeaways li')].map(
    (item, index) => `${index + 1}. ${plainText(item)}`,
  )
  const headline = document.querySelector('h1')?.textContent ?? document.title
  await copyText([headline, '', ...items, '', pageAddress()].join('\n'), tool)
}
