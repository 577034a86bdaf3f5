/** Between which words run on to their neighbours' line, and between which they do not. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** What stands between their tags is said to no reader: code, or words for browsers that cannot show the rest. */
export const mutedTags: ReadonlySet<string> = new Set(
  'audio canvas iframe math noscript object script style svg template textarea video'.split(' '),
)

const otherTags: ReadonlySet<string> = new Set(
  'a abbr area b base bdi bdo br button cite code col colgroup data datalist del dfn em embed font i img input ins kbd label link map mark meta meter nobr output param picture progress q rp rt ruby s samp search select slot small source span strike strong sub sup time title track tt u var wbr big acronym'.split(
    ' ',
  ),
)

/** Whether it is HTML at all, or a word that a writer put between these signs. */
export function isTagOfHtml(name: string): boolean {
  return blockTags.has(name) || mutedTags.has(name) || otherTags.has(name) || name.includes('-')
}
