/** A line above a name: what the list is a part of, and the way there. */
export function PartOf({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <p className="kicker">
      <a href={href}>{name}</a>
    </p>
  )
}
