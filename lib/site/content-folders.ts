/** The folders of a publication in which its writers have their files; beside them stands `site.yml`. What else lies there is no content. */
export const contentFolders: readonly string[] = ['articles', 'authors', 'images', 'pages']
