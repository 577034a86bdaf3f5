/** What other systems call the keys that are read here. */

/** Each line: names of one thing. Which of them is read depends on where it stands. */
const namesakes: readonly (readonly string[])[] = [
  'title name headline heading',
  'standfirst description summary subtitle excerpt dek deck lede lead teaser abstract subheadline subhead intro blurb tagline',
  'description standfirst summary subtitle excerpt about',
  'author authors byline by writer creator contributors',
  'published date pubdate publishdate publishedat publishedon datepublished createdat created firstpublished publicationdate',
  'updated lastmod modified lastmodified lastmodifiedat updatedat updatedon dateupdated datemodified modifiedat lastupdated',
  'image cover coverimage thumbnail featuredimage featureimage featured heroimage hero banner ogimage socialimage picture photo portrait avatar',
  'topics tags tag categories category keywords topic subjects section sections',
  'takeaways keytakeaways takeaway highlights keypoints tldr bulletpoints',
  'related relatedposts relatedarticles seealso',
  'sources source references reference citations bibliography',
  'corrections correction erratum errata',
  'lang language locale languagecode',
  'draft isdraft',
  'aliases alias redirectfrom redirects oldurls',
  'translations translation alternates hreflang',
  'withdrawn retracted retraction',
  'text takeaway sentence claim point statement content title body summary',
  'evidence quote source support proof citation basis passage excerpt',
  'checked verified note explanation',
  'reason text note why',
  'date published on day',
  'text description note what',
  'url link href address website site baseurl',
  'to url link href path page',
  'src url path file filename image',
  'alt alttext alternative altdescription description',
  'credit photographer copyright attribution by source author',
  'caption legend description title',
  'name title sitename publication',
  'timezone tz',
  'navigation nav menu',
  'corrections contact email mail',
  'repository repo github source',
  'role job position',
  'bio about biography description',
  'links social website',
].map((line) => line.split(' '))

/** The key of `known` by which something of that name is read; `null` where none is, or it could be several. */
export function namesakeOf(key: string, known: readonly string[]): string | null {
  const folded = fold(key)
  const same = known.find((each) => fold(each) === folded)
  if (same !== undefined) return same
  const groups = namesakes.filter((names) => names.includes(folded))
  const meant = new Set(groups.flatMap((names) => known.filter((each) => names[0] === fold(each))))
  const [only] = meant
  return meant.size === 1 && only !== undefined ? only : null
}

/** What else becomes of what another system keeps under a key; `null` for a key that nobody knows. */
export function elsewhereKept(key: string): string | null {
  return kept.find(({ names }) => names.includes(fold(key)))?.where ?? null
}

const kept: readonly { readonly names: readonly string[]; readonly where: string }[] = [
  {
    names: ['slug', 'permalink', 'url', 'id', 'path', 'guid', 'uid'],
    where: "the file's name is the address; an old one goes under `aliases`",
  },
  {
    names: ['layout', 'template', 'type', 'theme', 'outputs', 'eleventynavigation', 'cssclass'],
    where: 'every article has the same layout: take the line out',
  },
  {
    names: ['status', 'state', 'hidden', 'visibility', 'unlisted', 'private'],
    where: 'what is not to be seen yet has `draft: true`',
  },
  {
    names: ['expirydate', 'expires', 'unpublished'],
    where: 'an article that is taken back has `withdrawn` with `date` and `reason`',
  },
  {
    names: [
      'imagealt',
      'imagecaption',
      'imagefigcaption',
      'imagecredit',
      'featuredimagealt',
    ].concat(['coveralt', 'covercaption', 'thumbnailalt']),
    where: 'it stands inside `image`, as `alt`, `caption` or `credit`',
  },
  {
    names: ['readingtime', 'readtime', 'wordcount', 'toc', 'tableofcontents', 'series', 'comments']
      .concat([
        'math',
        'mermaid',
        'pin',
        'pinned',
        'weight',
        'order',
        'showtoc',
        'share',
        'sitemap',
      ])
      .concat(['seo', 'metatitle', 'metadescription', 'canonicalurl', 'canonical', 'robots']),
    where: 'the site works that out by itself, or does without: take the line out',
  },
]

function fold(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/gu, '')
}
