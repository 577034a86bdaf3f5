/** What the vocabulary of schema.org and Google's documentation say of structured data, by a validator that others keep. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Validator from '@adobe/structured-data-validator'
import { z } from 'zod'

const issues = z.array(
  z.looseObject({
    severity: z.enum(['ERROR', 'WARNING']),
    issueMessage: z.string(),
    path: z.array(z.looseObject({ type: z.string().optional(), property: z.string().optional() })),
  }),
)

/**
 * All that is wrong with the items, one line each: an unknown type, a property
 * that its type does not have, and what rich results need of the types that
 * Google documents one by one.
 */
export async function faultsOf(
  items: readonly { readonly '@type': string }[],
): Promise<readonly string[]> {
  const jsonld: Record<string, object[]> = {}
  for (const item of structuredClone(items)) (jsonld[item['@type']] ??= []).push(item)
  const found = issues.parse(await validator.validate({ jsonld }))
  return found.map(({ severity, issueMessage, path }) => {
    const place = path.map(({ property, type }) => property ?? type ?? '?').join('.')
    return `${severity} ${place}: ${issueMessage}`
  })
}

/** The published vocabulary, one statement a line, as JSON-LD of the kind that schema.org offers and the validator reads. */
function vocabulary(): object {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'))
  const nodes = new Map<string, Record<string, unknown>>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] =
      /^<([^>]*)> <([^>]*)> <([^>]*)> /u.exec(line) ?? []
    const node = nodes.get(subject) ?? { '@id': subject }
    nodes.set(subject, node)
    const name = read.get(predicate)
    if (name === '@type') node[name] ??= typeNames.get(object)
    else if (name !== undefined) node[name] = [...list(node[name]), { '@id': object }]
  }
  return { '@graph': [...nodes.values()] }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

const rdfs = 'http://www.w3.org/2000/01/rdf-schema#'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const read: ReadonlyMap<string, string> = new Map([
  [`${rdf}type`, '@type'],
  [`${rdfs}subClassOf`, 'rdfs:subClassOf'],
  ['http://schema.org/domainIncludes', 'schema:domainIncludes'],
])

const typeNames: ReadonlyMap<string, string> = new Map([
  [`${rdfs}Class`, 'rdfs:Class'],
  [`${rdf}Property`, 'rdf:Property'],
])

const validator = new Validator(vocabulary())
