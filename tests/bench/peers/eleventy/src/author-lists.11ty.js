import { listTemplate } from './_includes/lists.js'

const { data, render } = listTemplate('authorPages')

export { data, render }
