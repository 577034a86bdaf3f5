import { expect, test } from 'vitest'
import { temporaryFolder } from '../../temporary-folder.ts'
import { importInto, textsIn } from './import-into.ts'

const item = (words: string): string =>
  `<item><title>Toll</title><link>https://w.example/toll/</link><dc:creator>Ada</dc:creator><wp:post_id>5</wp:post_id><wp:post_date_gmt>2020-01-01 10:00:00</wp:post_date_gmt><wp:post_name>toll</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${words}</item>`

const exported = (words: string): string =>
  `<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://w.example</link><wp:wxr_version>1.2</wp:wxr_version>${item(words)}</channel></rss>`

const post = (more: object): string =>
  JSON.stringify({
    data: {
      posts: [
        {
          ...{ id: '1', slug: 'toll', title: 'Toll', html: '<p>Text.</p>', status: 'published' },
          ...{ visibility: 'public', published_at: '2020-01-01T10:00:00.000Z', ...more },
        },
      ],
      users: [{ id: '2', name: 'Ada' }],
      posts_authors: [{ post_id: '1', author_id: '2' }],
    },
  })

async function imported(name: string, text: string): Promise<string> {
  const folder = temporaryFolder()
  const report = await importInto(folder, `${temporaryFolder({ [name]: text })}/${name}`)
  return `${report}\n${await textsIn(folder)}`
}

const body = '<content:encoded><![CDATA[Text.]]></content:encoded>'

test.each([
  [
    'w.xml',
    exported(`${body}<wp:post_password>secret</wp:post_password>`),
    'it had a password there',
  ],
  ['w.xml', exported(body).replace('>publish<', '>private<'), 'it was private there'],
  ['g.json', post({ visibility: 'paid' }), 'it was for some readers there (paid)'],
  ['g.json', post({ status: 'sent' }), 'it was sent as a letter and stood on no page there'],
])('%#: what not everybody could read is a draft that asks', async (name, text, reason) => {
  const made = await imported(name, text)
  expect(made).toContain(
    `Asked by the import: ${reason}, and here everybody can read what is no draft`,
  )
  expect(made).toContain('draft: true')
})

test.each([
  ['w.xml', exported(`${body}<wp:post_password></wp:post_password>`)],
  ['g.json', post({})],
  ['g.json', post({ status: 'scheduled' })],
])('%#: what everybody can read, or will, is published', async (name, text) => {
  expect(await imported(name, text)).toMatch(/^published /u)
})

test('a caption that says only who made the picture is its credit', async () => {
  const image = { feature_image: '/content/images/a.png', feature_image_alt: 'A quay' }
  const caption = (words: string): string => post({ ...image, feature_image_caption: words })
  const credit = '  credit: "Photo by J. Roe / Unsplash"\n'
  expect(await imported('g.json', caption('Photo by <a>J. Roe</a> / Unsplash'))).toContain(credit)
  const both = 'Photo by Jo. The quay at six.'
  expect(await imported('g.json', caption(both))).toContain(`  caption: "${both}"\n`)
})

test('a picture that did not come along keeps its caption', async () => {
  const picture =
    '<content:encoded><![CDATA[[caption]<img src="/x.png" alt="A quay"> The quay at six[/caption]]]></content:encoded>'
  expect(await imported('w.xml', exported(picture))).toContain(
    '(Left by the import: `![A quay](/x.png "The quay at six")`)',
  )
  const long = `The quay ${'at six in the morning and '.repeat(20)}at eight`
  const whole = exported(picture.replace('The quay at six', long))
  expect(await imported('w.xml', whole)).toContain(` "${long}")`)
})

test('a picture that leads to itself is a picture, and a page by its number lies there', async () => {
  const text =
    '<content:encoded><![CDATA[<a href="https://w.example/x.png"><img src="/x.png" alt="A quay"></a> <a href="/?p=9">nine</a>]]></content:encoded>'
  expect(await imported('w.xml', exported(text))).toContain(
    '\n(Left by the import: `![A quay](/x.png)`) [nine](https://w.example/?p=9)\n',
  )
})

test('a day of change that is none is asked for', async () => {
  const text = '---\ntitle: T\nauthor: Ada\ndate: 2020-01-01\nlastmod: 2020-02-30\n---\nText.\n'
  expect(await imported('t.md', text)).toContain(
    'Asked by the import: the date 2020-02-30 cannot be read',
  )
})

test('a translation by the name of its file has its language, and a name of its own', async () => {
  const text = (title: string): string =>
    `---\ntitle: ${title}\nauthor: Ada\ndate: 2020-01-01\n---\nText.\n`
  const source = temporaryFolder({
    'hugo.toml': '',
    'content/posts/toll/index.de.md': text('Zoll'),
    'content/posts/toll/index.en.md': text('Toll'),
    'content/posts/quay.fr.md': text('Quai'),
    'content/posts/boat.md': text('Boat').replace('Text.', '[a]({{< ref "posts/toll" >}})'),
  })
  const folder = temporaryFolder()
  await importInto(folder, source)
  const article = (title: string, alias: string, lang: string): string =>
    `---\ntitle: "${title}"\nauthor: "Ada"\npublished: "2020-01-01"\n${lang}aliases:\n  - "${alias}"\n---\n\nText.\n`
  expect(await textsIn(folder)).toBe(
    [
      `=== articles/boat.md\n${article('Boat', '/posts/boat/', '').replace('Text.', '[a](/articles/toll/)')}`,
      `=== articles/quay.md\n${article('Quai', '/fr/posts/quay/', 'lang: "fr"\n')}`,
      `=== articles/toll-de.md\n${article('Zoll', '/de/posts/toll/', 'lang: "de"\n')}`,
      `=== articles/toll.md\n${article('Toll', '/posts/toll/', '')}`,
    ].join('\n'),
  )
})

test.each([
  ['_config.yml', 'author: ada\n', '_posts/2020-01-01-toll.md'],
  ['_config.yml', 'author: { name: Ada Roe, email: a@b.example }\n', '_posts/2020-01-01-toll.md'],
  [
    '_config.yml',
    'author: Nobody\ndefaults: [{ scope: { path: "" }, values: { author: Ada Roe } }]\n',
    '_posts/2020-01-01-toll.md',
  ],
  ['hugo.toml', '[params]\nauthor = "Ada Roe"\n', 'content/posts/toll.md'],
])('%s: the author of the site wrote what names nobody: %j', async (file, settings, post) => {
  const source = temporaryFolder({
    [file]: settings,
    '_data/authors.yml': 'ada: { name: Ada Roe }\n',
    [post]: '---\ntitle: Toll\ndate: 2020-01-01\n---\nText.\n',
  })
  const folder = temporaryFolder()
  expect(await importInto(folder, source)).toMatch(/^published /u)
  expect(await textsIn(folder)).toContain('\nauthor: "Ada Roe"\n')
})
