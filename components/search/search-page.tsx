import type { SearchValue } from '#lib/archive/pages/page-value.ts'
import { EmptyList } from '#components/listing/empty-list.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import { type PageContext, pageContextOf } from '#components/site/page-context.ts'

/**
 * `/search/`: a field, what to narrow the search to, and, until something is
 * found, the lists that lead to everything. `search.browser.ts` makes it search.
 */
export function SearchPage(lists: Lists) {
  const { frame } = lists
  const context = pageContextOf(frame.site)
  const { urls, messages, wordsLang } = context
  return (
    <PageFrame frame={frame} path={urls.search} skipTo={messages.skipToContent} narrow>
      {!frame.has.archive ? (
        <EmptyList
          title={messages.nothingPublished}
          hint={messages.nothingPublishedHint}
          context={context}
          heading="h1"
        />
      ) : (
        <>
          <header className="list-head" {...wordsLang}>
            <h1>{messages.search}</h1>
            <p className="without-script">{messages.searchNeedsScript}</p>
          </header>
          <search className="search-form">
            <SearchForm lists={lists} context={context} />
            <p role="status" {...wordsLang}>
              {messages.searchNotThere}
            </p>
          </search>
          <div className="search-below">
            <WaysToEverything lists={lists} context={context} />
          </div>
        </>
      )}
    </PageFrame>
  )
}

type Lists = Omit<SearchValue, 'kind'>

type Choice = { readonly value: string; readonly name: string }

function SearchForm({
  lists: { frame, authors, years },
  context,
}: {
  readonly lists: Lists
  readonly context: PageContext
}) {
  const { urls, messages, wordsLang } = context
  return (
    <form action={urls.search} autoComplete="off">
      <p className="search-words" {...wordsLang}>
        <input
          type="search"
          id="search-field"
          name="q"
          aria-label={messages.searchField}
          placeholder={messages.searchField}
          enterKeyHint="search"
          dir="auto"
        />{' '}
        <button type="submit">{messages.search}</button>
      </p>
      <Choices
        name="topic"
        label={messages.searchTopic}
        every={messages.everyTopic}
        choices={frame.topics.map(({ id, label }) => ({ value: id, name: label }))}
        context={context}
      />
      <Choices
        name="author"
        label={messages.searchAuthor}
        every={messages.everyAuthor}
        choices={authors.map(({ id, name }) => ({ value: id, name }))}
        context={context}
      />
      <Choices
        name="year"
        label={messages.searchYear}
        every={messages.everyYear}
        choices={years.map(sameName)}
        context={context}
      />
    </form>
  )
}

function sameName(value: string): Choice {
  return { value, name: value }
}

/** Nothing where there is nothing to choose from. */
function Choices({
  name,
  label,
  every,
  choices,
  context: { wordsLang },
}: {
  readonly name: string
  readonly label: string
  readonly every: string
  readonly choices: readonly Choice[]
  readonly context: Pick<PageContext, 'wordsLang'>
}) {
  if (choices.length === 0) return null
  return (
    <label>
      <span {...wordsLang}>{label}</span>{' '}
      <select name={name}>
        <option value="" {...wordsLang}>
          {every}
        </option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What stands here while nothing is sought, and for readers without the script. */
function WaysToEverything({
  lists: { frame, authors },
  context: { urls, messages, wordsLang },
}: {
  readonly lists: Lists
  readonly context: PageContext
}) {
  const lists = [
    {
      title: messages.topics,
      links: frame.topics.map(({ id, label }) => ({ name: label, href: urls.topic(id), lang: {} })),
    },
    {
      title: messages.authors,
      links: authors.map(({ id, name }) => ({ name, href: urls.author(id), lang: {} })),
    },
    {
      title: messages.archive,
      links: [{ name: messages.allArticlesHint, href: urls.archive, lang: wordsLang }],
    },
  ]
  return lists.map(({ title, links }) =>
    links.length === 0 ? null : (
      <section key={title} className="list-section">
        <h2 className="label" {...wordsLang}>
          {title}
        </h2>
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ name, href, lang }) => (
            <li key={href}>
              <a href={href} className="plain-link">
                <bdi {...lang}>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
    ),
  )
}
