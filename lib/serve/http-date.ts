/** A date as it stands in headers (RFC 9110, 5.6.7): one form that is written, and two that are still read. */

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const time = String.raw`\d{2}:\d{2}:\d{2}`

const forms = [
  new RegExp(String.raw`^[A-Z][a-z]{2}, \d{2} ${month} \d{4} ${time} GMT$`, 'u'),
  new RegExp(String.raw`^[A-Z][a-z]{5,8}, \d{2}-${month}-\d{2} ${time} GMT$`, 'u'),
]

const withoutZone = new RegExp(String.raw`^[A-Z][a-z]{2} ${month} [ \d]\d ${time} \d{4}$`, 'u')

/** In milliseconds since 1970; `null` for what is no date. */
export function httpDate(written: string): number | null {
  const text = written.trim()
  const whole = withoutZone.test(text) ? `${text} GMT` : text
  if (whole === text && !forms.some((form) => form.test(text))) return null
  const at = Date.parse(whole)
  return Number.isNaN(at) ? null : at
}
