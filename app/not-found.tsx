import type { Metadata } from 'next'
import { NothingHere } from '#components/site/nothing-here.tsx'
import { settingOf } from '#components/site/setting.ts'
import { openThisArchive } from './open-this-archive.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await openThisArchive()
  return {
    title: `${settingOf(site).words.nothingHere} – ${site.name}`,
    description: site.description,
  }
}

/** 404.html. Next itself tells robots not to index it. */
export default async function NotFound() {
  return <NothingHere archive={await openThisArchive()} />
}
