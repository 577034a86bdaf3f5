/** JSON Schemas for editors, made of the schemas that files are held against and of what is said of each key. */

import { z, type ZodType } from 'zod'
import { frontMatterSchema } from '#lib/article/front/front-matter.ts'
import { articleKeys } from '#lib/article/front/key-descriptions.ts'
import type { KeyDescription } from '#lib/site/key-description.ts'
import { siteKeys } from '#lib/site/key-descriptions.ts'
import { siteSchema } from '#lib/site/site.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** By the name of the file in `docs/schemas`. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    [
      'article.schema.json',
      described(frontMatterSchema, articleKeys, 'Front matter of an article'),
    ],
    ['site.schema.json', described(siteSchema, siteKeys, 'The publication: site.yml')],
  ])
}

function described(
  schema: ZodType,
  keys: Readonly<Record<string, KeyDescription>>,
  title: string,
): JsonSchema {
  const made = written(schema)
  const properties = Object.entries(made.properties ?? {}).map(([key, property]) => [
    key,
    withDescription(property, keys[key]),
  ])
  return { ...made, title, properties: Object.fromEntries(properties) as JsonSchema['properties'] }
}

/** What cannot be said in JSON Schema, such as that a day exists, is left for the check. */
function written(schema: ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      if (def.type === 'pipe') replace(jsonSchema, orText(def))
      if (def.type === 'record') delete jsonSchema.propertyNames
      if (def.type === 'object') withoutKind(jsonSchema)
    },
  })
}

/** A value that may be shorter: one name for a list of names, a sentence for a takeaway. */
function orText(def: z.core.$ZodTypeDef): JsonSchema {
  // The types of zod do not say which definition belongs to which type.
  const { out } = def as z.core.$ZodPipeDef
  const { $schema, ...longer } = written(out as ZodType)
  void $schema
  const forms = (longer.oneOf ?? [longer]).filter((each) => !isText(each))
  return { anyOf: [{ type: 'string' }, ...forms] }
}

function isText(schema: JsonSchema | boolean): boolean {
  return typeof schema === 'object' && schema.type === 'string'
}

function replace(schema: JsonSchema, other: JsonSchema): void {
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, other)
}

/** The word by which we tell the kinds of related stories apart is not written in a file. */
function withoutKind(schema: JsonSchema): void {
  const kind = schema.properties?.kind
  if (typeof kind !== 'object' || kind.const === undefined) return
  if (kind.const === 'article') return replace(schema, { type: 'string' })
  delete schema.properties?.kind
  schema.required = (schema.required ?? []).filter((key) => key !== 'kind')
}

function withDescription(
  property: boolean | JsonSchema,
  key: KeyDescription | undefined,
): boolean | JsonSchema {
  if (typeof property === 'boolean' || key === undefined) return property
  const { description, examples, facets, inside = {} } = key
  describeInside(property, inside)
  return { ...property, ...facets, description, examples: [...examples] }
}

/** In a group, in the groups of a list, or in those that are one of several forms. */
function describeInside(schema: JsonSchema, inside: Readonly<Record<string, string>>): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const description = inside[key]
    if (typeof property === 'object' && description !== undefined)
      property.description = description
  }
  const { items = [], anyOf = [], oneOf = [] } = schema
  for (const each of [items, anyOf, oneOf].flat()) {
    if (typeof each === 'object') describeInside(each, inside)
  }
}
