/** Names that are written with a small letter, at a sentence's beginning too. */

/** By a capital inside: "iPhone", "eBay", "xAI", "macOS", "mRNA". */
const capitalInside = /^\p{Ll}{1,5}\p{Lu}/u

/** By being known so: software, firms, people. */
const listed = new Set(
  `adidas bell boohoo curl danah deadmau5 eslint esbuild git gitlab grep k.d jquery kubectl libcurl lululemon matplotlib node.js
   nginx npm numpy pandas pip pnpm pytest rclone rsync scikit-learn sqlite sudo systemd thyssenkrupp tvtropes vim webpack
   will.i.am xkcd yarn yt-dlp`.split(/\s+/u),
)

/** Dutch: "’s Avonds", "’t Regent". */
const cutShort = /^['’‘]\p{Ll} \p{L}/u

/** Whether a text begins with one, behind an opening mark or not. */
export function startsWithSmallName(text: string): boolean {
  if (cutShort.test(text)) return true
  const word = /^["'“„‘«‹([]?([\p{L}\p{N}][\p{L}\p{N}.-]*)/u.exec(text)?.[1] ?? ''
  return capitalInside.test(word) || listed.has(word.replace(/\.$/u, ''))
}
