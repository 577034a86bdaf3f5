import { format } from 'prettier'
import { jsonSchemas } from '#lib/desk/schemas/json-schemas.ts'

/** The files of docs/schemas, by name, as `npm run schemas` writes them. */
export async function schemaTexts(): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    [...jsonSchemas()].map(async ([name, schema]) => {
      const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 })
      return [name, text] as const
    }),
  )
  return new Map(texts)
}
