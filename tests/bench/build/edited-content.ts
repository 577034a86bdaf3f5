/** A small publication that is edited at random, as newsrooms edit theirs: the same edits for the same seed. */

import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Chance, chanceFrom } from '../archive/chance.ts'
import { writePictures } from '../archive/pictures.ts'

type Story = {
  name: string
  title: string
  published: string
  author: string
  topics: string[]
  state: 'draft' | 'published' | 'withdrawn'
  picture: string | null
  body: string
  aliases: string[]
}

type Publication = {
  name: string
  description: string
  stories: Story[]
  /** How many stories there have been. */
  written: number
}

export type EditedContent = {
  /** Changes it by one edit. @returns what was done */
  readonly edit: () => Promise<string>
}

/** Long before any build. */
const days = ['2024-12-31', '2025-01-01', '2025-06-30', '2026-01-15', '2026-02-03T09:30:00Z']
const future = '2099-01-01'
const authors: [string, ...string[]] = ['Lin Mao', 'Ada Brook', 'Ines Rendle']
const topics: [string, ...string[]] = ['harbour', 'weather', 'birds', 'trade']
const things: [string, ...string[]] = ['ferry', 'gull', 'lighthouse', 'storm', 'quay', 'tide']

/** @param folder which is written anew */
export async function editedContent(folder: string, seed: number): Promise<EditedContent> {
  const chance = chanceFrom(seed)
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'articles'), { recursive: true })
  const pictures = path.join(folder, 'images')
  const names = await writePictures(pictures)
  const content: Publication = { name: 'The Pier', description: 'News', stories: [], written: 0 }
  for (let nth = 0; nth < 6; nth += 1) content.stories.push(aStory(content, chance, 'published'))
  const write = (): Promise<void> => writeContent(folder, content)
  await write()
  const edits = editsOf(content, chance, names)
  return {
    edit: async () => {
      const [name, act] = chance.oneOf(edits)
      const done = act()
      if (name === 'a picture was replaced') await replacePicture(pictures, names, chance)
      await write()
      return done ? name : `${name}: there was none`
    },
  }
}

/** @returns whether there was something to be edited */
type Act = () => boolean

function editsOf(
  content: Publication,
  chance: Chance,
  pictures: readonly string[],
): [[string, Act], ...[string, Act][]] {
  const onOne =
    (change: (story: Story) => void, among: (story: Story) => boolean = isOut): Act =>
    () => {
      const [first, ...others] = content.stories.filter(among)
      if (first === undefined) return false
      change(chance.oneOf([first, ...others]))
      return true
    }
  const more = (state: Story['state'], published?: string): Act => {
    return () => {
      content.stories.push({ ...aStory(content, chance, state), ...(published && { published }) })
      return true
    }
  }
  return [
    ['an article was added', more('published')],
    ['a draft was added', more('draft')],
    ['an article was scheduled', more('published', future)],
    [
      'what was a draft or scheduled was published',
      onOne(
        (story) => {
          story.state = 'published'
          story.published = days[0] ?? ''
        },
        (story) => !isOut(story) && story.state !== 'withdrawn',
      ),
    ],
    [
      'a text was edited',
      onOne((story) => {
        story.body += ` The ${chance.oneOf(things)} came at ${chance.whole(1, 12)}.`
      }),
    ],
    [
      'a headline was edited',
      onOne((story) => {
        story.title = headline(content, chance)
      }),
    ],
    [
      'an article was dated anew',
      onOne((story) => {
        story.published = days[chance.whole(0, days.length - 1)] ?? ''
      }),
    ],
    [
      'an article was renamed',
      onOne((story) => {
        content.written += 1
        story.aliases.push(`/articles/${story.name}/`)
        story.name = `story-${content.written}`
      }),
    ],
    [
      'an article was deleted, and its address given to another one',
      () => {
        const [first, second] = content.stories.filter(isOut)
        if (first === undefined || second === undefined) return false
        content.stories = content.stories.filter((each) => each !== first)
        second.aliases.push(`/articles/${first.name}/`, ...first.aliases)
        return true
      },
    ],
    [
      'an article was withdrawn',
      onOne((story) => {
        story.state = 'withdrawn'
      }),
    ],
    [
      'an article has another topic',
      onOne((story) => {
        story.topics = [chance.oneOf(topics)]
      }),
    ],
    [
      'an article has another author',
      onOne((story) => {
        story.author = chance.oneOf(authors)
      }),
    ],
    [
      'an article has another picture',
      onOne((story) => {
        story.picture = pictures[chance.whole(0, pictures.length)] ?? null
      }),
    ],
    ['a picture was replaced', () => true],
    [
      'the publication has another name',
      () => {
        content.name = `The ${chance.oneOf(things)}`
        return true
      },
    ],
    [
      'the publication is described otherwise',
      () => {
        content.description = `News of the ${chance.oneOf(things)}`
        return true
      },
    ],
  ]
}

/** Whether readers have it under its address. */
function isOut({ state, published }: Story): boolean {
  return state === 'published' && published !== future
}

function aStory(content: Publication, chance: Chance, state: Story['state']): Story {
  content.written += 1
  return {
    name: `story-${content.written}`,
    title: headline(content, chance),
    published: days[chance.whole(0, days.length - 1)] ?? '',
    author: chance.oneOf(authors),
    topics: [chance.oneOf(topics)],
    state,
    picture: chance.share() < 0.3 ? 'bands-1.jpg' : null,
    body: `It was near the ${chance.oneOf(things)} for a while.`,
    aliases: [],
  }
}

/** No two of one publication are the same. */
function headline(content: Publication, chance: Chance): string {
  content.written += 1
  return `How the ${chance.oneOf(things)} met the ${chance.oneOf(things)}, part ${content.written}`
}

async function writeContent(folder: string, content: Publication): Promise<void> {
  const articles = path.join(folder, 'articles')
  await rm(articles, { recursive: true, force: true })
  await mkdir(articles)
  const settings = [
    `name: ${content.name}`,
    `description: ${content.description}`,
    'url: https://pier.example',
    'language: en',
  ]
  await writeFile(path.join(folder, 'site.yml'), `${settings.join('\n')}\n`)
  for (const story of content.stories) {
    await writeFile(path.join(articles, `${story.name}.md`), textOf(story))
  }
}

function textOf(story: Story): string {
  const said = `The harbour has a ${story.topics[0] ?? 'pier'} of its own.`
  return [
    '---',
    `title: "${story.title}"`,
    `author: ${story.author}`,
    `published: ${story.published}`,
    `topics: [${story.topics.join(', ')}]`,
    ...(story.state === 'draft' ? ['draft: true'] : []),
    ...(story.state === 'withdrawn'
      ? ['withdrawn:', '  date: 2026-03-01', '  reason: It was another one.']
      : []),
    ...(story.aliases.length === 0 ? [] : [`aliases: [${story.aliases.join(', ')}]`]),
    ...(story.picture === null
      ? []
      : ['image:', `  src: images/${story.picture}`, '  alt: Bands of colour', '  credit: None']),
    'takeaways:',
    `  - ${said}`,
    '---',
    '',
    `${said} ${story.body}`,
    '',
  ].join('\n')
}

/** By the bytes of another one. */
async function replacePicture(
  folder: string,
  names: readonly string[],
  chance: Chance,
): Promise<void> {
  const [from = '', to = ''] = [1, 2].map(() => names[chance.whole(0, names.length - 1)])
  if (from !== to) await cp(path.join(folder, from), path.join(folder, to))
}
