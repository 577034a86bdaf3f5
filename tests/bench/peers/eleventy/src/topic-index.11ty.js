import { indexTemplate } from './_includes/lists.js'

const { data, render } = indexTemplate('Topics', 'topics')

export { data, render }
