const data = {
  layout: 'article.11ty.js',
  permalink: ({ page }) => `articles/${page.fileSlug}/index.html`,
}

export default data
