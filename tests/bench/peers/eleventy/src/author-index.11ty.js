import { indexTemplate } from './_includes/lists.js'

const { data, render } = indexTemplate('Authors', 'authors')

export { data, render }
