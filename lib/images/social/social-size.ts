/** How large the picture of an article is where its address is shared: in pixels, as the networks ask for it. */
export const socialSize = { width: 1200, height: 630 } as const
