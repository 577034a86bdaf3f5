/** Text as one word of nginx's configuration, where it reads no variables: keys of tables, types, places. */
export function nginxWord(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`
}

/**
 * The same where it reads variables, and has no sign that would stop it.
 *
 * @param dollar a variable that holds one, `$x`
 */
export function nginxValue(text: string, dollar: string): string {
  return nginxWord(text).replaceAll('$', () => `\${${dollar.slice(1)}}`)
}
