/** What https://www.jsonfeed.org/version/1.1/ says in prose, as a JSON Schema; what it does not name is refused, but for extensions. */

const text = { type: 'string' }
const address = { type: 'string', format: 'uri' }
const instant = { type: 'string', format: 'date-time' }
const count = { type: 'number', minimum: 0 }
const language = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }

/** Objects of an extension begin with an underscore. */
function objectOf(
  properties: Readonly<Record<string, object>>,
  more: Readonly<Record<string, unknown>> = {},
): object {
  return {
    type: 'object',
    properties,
    patternProperties: { '^_[A-Za-z]': { type: 'object' } },
    additionalProperties: false,
    ...more,
  }
}

function listOf(items: object): object {
  return { type: 'array', items }
}

/** "If you provide an author object, then at least one is required." */
const author = objectOf({ name: text, url: address, avatar: address }, { minProperties: 1 })

const attachment = objectOf(
  {
    url: address,
    mime_type: text,
    title: text,
    size_in_bytes: count,
    duration_in_seconds: count,
  },
  { required: ['url', 'mime_type'] },
)

const item = objectOf(
  {
    id: text,
    url: address,
    external_url: address,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: address,
    banner_image: address,
    date_published: instant,
    date_modified: instant,
    authors: listOf(author),
    tags: listOf(text),
    language,
    attachments: listOf(attachment),
  },
  { required: ['id'], anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }] },
)

export const jsonFeedSchema = objectOf(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: listOf(author),
    language,
    expired: { type: 'boolean' },
    hubs: listOf(objectOf({ type: text, url: address }, { required: ['type', 'url'] })),
    items: listOf(item),
  },
  { required: ['version', 'title', 'items'] },
)
