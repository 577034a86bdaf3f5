import Link from 'next/link'
import { type Article, getArchive } from '../lib/archive'

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })

export function WrittenDate({ date }: { date: Date }) {
  return <time dateTime={date.toISOString()}>{dates.format(date)}</time>
}

export function ReadingTimes({ article }: { article: Article }) {
  return <bdi>30 s takeaways, {Math.round(article.words / 230)} min article</bdi>
}

export function TopicLink({ article, className }: { article: Article; className?: string }) {
  const topic = getArchive().topics.find(({ id }) => id === article.topics[0])
  if (topic === undefined) return null
  return (
    <Link href={`/topics/${topic.id}/`} className={className}>
      <bdi>{topic.label}</bdi>
    </Link>
  )
}

/** Two sizes of every picture lie ready in `public/images`. */
export function Photo({
  image,
  first = false,
}: {
  image: NonNullable<Article['image']>
  first?: boolean
}) {
  const width = first ? 800 : 320
  return (
    <img
      src={`/${image.src.replace(/\.jpg$/u, `-${width}.avif`)}`}
      alt={image.alt}
      width={width}
      height={(width * 9) / 16}
      {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  )
}

export function LeadPicture({ image, className }: { image: Article['image']; className: string }) {
  if (image === null) return null
  return (
    <figure className={className}>
      <Photo image={image} first />
      <figcaption>
        <bdi className="credit">{image.credit}</bdi>
      </figcaption>
    </figure>
  )
}
