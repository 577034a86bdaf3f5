import type { ReactNode } from 'react'

/** A line above a name: what the list is a part of, and the way there. */
export function PartOf({ name, href }: { readonly name: ReactNode; readonly href: string }) {
  return (
    <p className="kicker">
      <a href={href} className="plain-link">
        {name}
      </a>
    </p>
  )
}
