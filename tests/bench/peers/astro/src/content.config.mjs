import path from 'node:path'
import { defineCollection, z } from 'astro:content'
import { glob } from 'astro/loaders'

const articles = defineCollection({
  loader: glob({ pattern: '*.md', base: path.join(process.env.CONTENT_DIR, 'articles') }),
  schema: z.object({
    title: z.string(),
    standfirst: z.string(),
    author: z.string(),
    published: z.coerce.date(),
    topics: z.array(z.string()),
    takeaways: z.array(
      z.union([z.string(), z.object({ text: z.string() }).transform((t) => t.text)]),
    ),
    sources: z.array(z.object({ title: z.string(), url: z.string() })),
    image: z.object({ src: z.string(), alt: z.string(), credit: z.string() }).optional(),
  }),
})

export const collections = { articles }
