import { copyText } from '#components/reading/copy-text.ts'
import { adoptStyles } from '#components/site/adopt-styles.ts'
import { buttonNamed } from '#components/site/button.ts'
import { words } from '#components/site/site-globals.ts'
import css from 'text:./code.css'

/** Puts a button into the corner of every block of code. */
export function offerCopies(): void {
  adoptStyles(css)
  for (const block of document.querySelectorAll('div.article-body pre')) {
    const code = block.querySelector('code')?.textContent ?? ''
    const button = buttonNamed(words.copyCode, () => void copyText(code, button))
    const corner = document.createElement('div')
    corner.dataset.copyCode = ''
    corner.append(button)
    block.prepend(corner)
  }
}
