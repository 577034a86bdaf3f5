import { copyText } from '#components/reading/copy-text.ts'
import { adoptStyles } from '#components/site/adopt-styles.ts'
import { words } from '#components/site/here.ts'
import css from 'text:./code.css'

/** Puts a button into the corner of every block of code. */
export function offerCopies(): void {
  adoptStyles(css)
  for (const block of document.querySelectorAll('.article-body pre')) {
    const code = block.querySelector('code')?.textContent ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.copyCode
    button.addEventListener('click', () => void copyText(code, button))
    const corner = document.createElement('div')
    corner.dataset.copyCode = ''
    corner.append(button)
    block.prepend(corner)
  }
}
