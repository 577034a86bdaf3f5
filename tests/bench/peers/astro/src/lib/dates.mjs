export const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

export function minutes(article) {
  return Math.round(article.body.split(/\s+/).length / 230)
}
