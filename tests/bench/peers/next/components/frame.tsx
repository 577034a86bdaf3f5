import Link from 'next/link'
import type { ReactNode } from 'react'
import { getArchive } from '../lib/archive'

export function Frame({
  front = false,
  skipTo,
  children,
}: {
  front?: boolean
  skipTo: string
  children: ReactNode
}) {
  const { site, topics } = getArchive()
  const wordmark = (
    <Link href="/" className="wordmark" aria-current={front ? 'page' : undefined}>
      <bdi>{site.name}</bdi>
    </Link>
  )
  return (
    <>
      <a href="#main-content" className="skip-link">
        {skipTo}
      </a>
      <header className="site-header" data-front={front ? '' : undefined}>
        <div className="page-width flex flex-wrap items-baseline justify-between gap-x-8">
          {front ? <h1>{wordmark}</h1> : wordmark}
          <nav aria-label="Site" className="site-links">
            <ul className="flex flex-wrap gap-x-6">
              <li>
                <Link href="/topics/" className="plain-link">
                  <bdi>Topics</bdi>
                </Link>
              </li>
            </ul>
          </nav>
        </div>
        <nav aria-label="Topics" className="topic-bar page-width">
          <ul className="flex flex-wrap gap-x-6">
            {topics.slice(0, 8).map(({ id, label }) => (
              <li key={id}>
                <Link href={`/topics/${id}/`} className="plain-link">
                  <bdi>{label}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main-content" tabIndex={-1} className="page-width">
        {children}
      </main>
      <footer className="site-footer">
        <div className="page-width site-footer-columns">
          <div>
            <p className="font-headline text-lead">
              <bdi>{site.name}</bdi>
            </p>
            <p className="mt-2 max-w-[30ch] text-small text-quiet">{site.description}</p>
          </div>
          <nav aria-label="All topics">
            <p className="label">All topics</p>
            <ul className="footer-topics">
              {topics.map(({ id, label }) => (
                <li key={id}>
                  <Link href={`/topics/${id}/`} className="plain-link">
                    <bdi>{label}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label="About this site">
            <p className="label">About this site</p>
            <ul>
              <li>
                <Link href="/authors/" className="plain-link">
                  <bdi>Authors</bdi>
                </Link>
              </li>
            </ul>
          </nav>
        </div>
      </footer>
    </>
  )
}
