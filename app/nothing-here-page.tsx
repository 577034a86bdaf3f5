import { NothingHere } from '#components/site/nothing-here.tsx'
import { pageOfNothing } from './this-page.ts'

export async function NothingHerePage() {
  const page = await pageOfNothing()
  if (page.kind !== 'nothing here') throw new Error(`Unexpected ${page.kind} page, expected none`)
  return <NothingHere {...page} />
}
