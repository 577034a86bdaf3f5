import type { ServerPlace } from '#lib/serve/hosts/nginx.ts'

export type ReadPlace =
  ({ readonly kind: 'place' } & ServerPlace) | { readonly kind: 'wrong'; readonly line: string }

/** What may stand in a configuration as it is: nothing that could end a line, a word or a block. */
const fields = {
  domain: { usual: 'example.org', form: /^[\w.:/*-]+$/u, expected: 'a name such as `example.org`' },
  root: {
    usual: '/srv/reader',
    form: /^\/[\w./@+~-]*$/u,
    expected: 'a folder such as `/srv/reader`',
  },
  listen: { usual: '80', form: /^[\w.:[\]-]+$/u, expected: 'a port, or an address with one' },
}

/** @param values of the flags of the same names */
export function readServerPlace(values: ReadonlyMap<string, string>): ReadPlace {
  for (const [flag, { form, expected }] of Object.entries(fields)) {
    const value = values.get(flag)
    if (value !== undefined && !form.test(value)) {
      const line = `Unexpected ${JSON.stringify(value)} after \`--${flag}\`, expected ${expected}`
      return { kind: 'wrong', line }
    }
  }
  return {
    kind: 'place',
    domain: values.get('domain') ?? fields.domain.usual,
    root: (values.get('root') ?? fields.root.usual).replace(/\/+$/u, ''),
    listen: values.get('listen') ?? fields.listen.usual,
  }
}
