/** What loads on use brings its styles along: `import css from 'text:./x.css'`, which the bundler turns into text. */
declare module 'text:*' {
  const text: string
  export default text
}
