import { wordsAt } from '#components/language/words-at.lazy.ts'

/** Lets the tool say whether the article is on the device, in the words that it has where it stands. */
export async function showSaved(tool: HTMLElement, isSaved: boolean): Promise<void> {
  const { messages } = await wordsAt(tool)
  tool.ariaPressed = String(isSaved)
  tool.textContent = isSaved ? messages.saved : messages.save
}
