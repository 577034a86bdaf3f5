/** What Unicode lists of a language as abbreviations that end no sentence (CLDR, sentence break suppressions). */

import de from 'cldr-segments-full/segments/de/suppressions.json' with { type: 'json' }
import en from 'cldr-segments-full/segments/en/suppressions.json' with { type: 'json' }
import es from 'cldr-segments-full/segments/es/suppressions.json' with { type: 'json' }
import fr from 'cldr-segments-full/segments/fr/suppressions.json' with { type: 'json' }
import it from 'cldr-segments-full/segments/it/suppressions.json' with { type: 'json' }
import pt from 'cldr-segments-full/segments/pt/suppressions.json' with { type: 'json' }
import ru from 'cldr-segments-full/segments/ru/suppressions.json' with { type: 'json' }

/** By primary language, without the last stop. */
export const unicodeLists: Readonly<Record<string, readonly string[]>> = {
  de: bare(de.segments.segmentations.SentenceBreak.standard),
  en: bare(en.segments.segmentations.SentenceBreak.standard),
  es: bare(es.segments.segmentations.SentenceBreak.standard),
  fr: bare(fr.segments.segmentations.SentenceBreak.standard),
  it: bare(it.segments.segmentations.SentenceBreak.standard),
  pt: bare(pt.segments.segmentations.SentenceBreak.standard),
  ru: bare(ru.segments.segmentations.SentenceBreak.standard),
}

function bare(entries: readonly { readonly suppression: string }[]): readonly string[] {
  return entries.map(({ suppression }) => suppression.normalize('NFC').replace(/\.$/u, ''))
}
