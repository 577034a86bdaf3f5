import { listTemplate } from './_includes/lists.js'

const { data, render } = listTemplate('topicPages')

export { data, render }
