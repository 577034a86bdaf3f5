import { buildPublication } from './publication.ts'

/** Once, before all tests of the site: they only read it. Vitest takes a default export. */
export default async function buildBeforeTests(): Promise<void> {
  const { built, said } = await buildPublication()
  if (built.kind !== 'built') {
    throw new Error(`The fixture \`publication\` cannot be built:\n${said.join('\n')}`)
  }
}
