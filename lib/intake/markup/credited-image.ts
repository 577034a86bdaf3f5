import type { Image, ImageData } from 'mdast'

/** A picture of which its source says who made it: that is written beside the picture and not in the text. */
export type CreditedImage = Image & { data?: ImageData & { credit?: string } }
