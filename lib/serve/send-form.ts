/** A file in one of the forms it can be had in, sent whole, in part or not at all, as RFC 9110 has it. */

import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { askedBytes } from '#lib/serve/byte-range.ts'
import { allowsPart, metBy, type Version } from '#lib/serve/preconditions.ts'
import { openPlainly } from '#lib/system/plain-file.ts'

type Span = { readonly first: number; readonly last: number }

export type Form = Version & {
  readonly length: number
  /** `null` for the plain one. */
  readonly encoding: string | null
  /** Sends these bytes as the rest of the answer. */
  readonly send: (span: Span, response: ServerResponse) => Promise<void>
  /** For whoever does not send it. */
  readonly close: () => Promise<void>
}

/** The file as it lies there. What is opened is what is measured and sent, whatever happens to its name. */
export async function formOfFile(place: string): Promise<Form> {
  const file = await open(place, openPlainly)
  const { size, mtimeMs } = await file.stat().catch(async (error: unknown) => {
    await file.close()
    throw error
  })
  return {
    etag: etagOf({ size, changed: mtimeMs, encoding: null }),
    changed: mtimeMs,
    length: size,
    encoding: null,
    send: (span, response) => sendFrom(file, span, response),
    close: () => file.close(),
  }
}

type Origin = {
  /** Of the file that it was made of, in bytes. */
  readonly size: number
  /** The same, in milliseconds since 1970. */
  readonly changed: number
  readonly encoding: string | null
}

export function formOfBytes(bytes: Buffer, origin: Origin): Form {
  return {
    etag: etagOf(origin),
    changed: origin.changed,
    length: bytes.length,
    encoding: origin.encoding,
    send: ({ first, last }, response) => {
      response.end(bytes.subarray(first, last + 1))
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}

/** Each form has another: a part of one is none of the other. */
function etagOf({ size, changed, encoding }: Origin): string {
  return `"${size}-${changed}${encoding === null ? '' : `-${encoding}`}"`
}

export async function sendForm(
  form: Form,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('etag', form.etag)
  response.setHeader('last-modified', new Date(form.changed).toUTCString())
  response.setHeader('accept-ranges', 'bytes')
  switch (metBy(request.headers, form)) {
    case 'unmet':
      await form.close()
      refuse(response, 412, 'Precondition failed')
      return
    case 'unchanged':
      await form.close()
      response.removeHeader('content-type')
      response.writeHead(304).end()
      return
    case 'met':
      if (form.encoding !== null) response.setHeader('content-encoding', form.encoding)
      await sendMet(form, request, response)
  }
}

/** A range is asked for with GET alone. */
async function sendMet(
  form: Form,
  { method, headers, headersDistinct }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { length } = form
  const ranged = method === 'GET' && allowsPart(headersDistinct['if-range']?.join(), form)
  const asked = ranged ? askedBytes(headers.range, length) : { kind: 'whole' as const }
  if (asked.kind === 'nothing') {
    await form.close()
    response.removeHeader('content-encoding')
    response.setHeader('content-range', `bytes */${length}`)
    refuse(response, 416, 'Range not satisfiable')
    return
  }
  const span = asked.kind === 'part' ? asked : { first: 0, last: length - 1 }
  if (asked.kind === 'part') {
    response.statusCode = 206
    response.setHeader('content-range', `bytes ${span.first}-${span.last}/${length}`)
  }
  response.setHeader('content-length', span.last - span.first + 1)
  if (method === 'HEAD' || length === 0) {
    await form.close()
    response.end()
  } else {
    await form.send(span, response)
  }
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  const body = Buffer.from(`${words}\n`)
  response.writeHead(status, { 'content-length': body.length }).end(body)
}

async function sendFrom(file: FileHandle, span: Span, response: ServerResponse): Promise<void> {
  const { first: start, last: end } = span
  try {
    await pipeline(file.createReadStream({ start, end }), response)
  } catch (error) {
    // A reader who leaves in the middle is no fault.
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
