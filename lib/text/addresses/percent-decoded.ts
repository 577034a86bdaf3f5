/** Text with percent codes → the text they stand for; `null` where a code is cut short or stands for no letter. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // decodeURIComponent has no form that answers instead of throwing.
    return null
  }
}
