/** Another page of the site as a document. The policy of this page would complain of the styles of that one, so it comes without. */
export function pageIn(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/su, ''), 'text/html')
}
