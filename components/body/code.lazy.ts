import { copyText } from '#components/controls/copy-text.lazy.ts'
import { adoptStyles } from '#components/controls/adopt-styles.lazy.ts'
import { buttonNamed } from '#components/controls/button.lazy.ts'
import { messages } from '#components/controls/site-globals.lazy.ts'
import css from 'text:./code.lazy.css'

/** Puts a button into the corner of every block of code. */
export function offerCopies(): void {
  adoptStyles(css)
  for (const block of document.querySelectorAll('div.article-body pre')) {
    const code = block.querySelector('code')?.textContent ?? ''
    const button = buttonNamed(messages.copyCode, () => void copyText(code, button))
    const corner = document.createElement('div')
    corner.dataset.copyCode = ''
    corner.append(button)
    block.prepend(corner)
  }
}
