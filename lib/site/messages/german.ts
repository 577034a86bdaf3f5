import type { Messages } from '#lib/site/messages/english.ts'
import { pluralIn } from '#lib/site/plural.ts'

const plural = pluralIn<'one'>('de')

export const german: Messages = {
  language: 'de',
  skipToContent: 'Zum Artikel springen',
  skipToList: 'Zu den Artikeln springen',
  siteNavigation: 'Website',
  topics: 'Themen',
  archive: 'Archiv',
  authors: 'Autorinnen und Autoren',
  keyTakeaways: 'Das Wichtigste in Kürze',
  inThisArticle: 'In diesem Artikel',
  onThisPage: 'Auf dieser Seite',
  relatedArticles: 'Mehr zum Thema',
  sources: 'Quellen',
  corrections: 'Korrekturen',
  footnotes: 'Anmerkungen',
  alert: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
  taskDone: 'Erledigt: ',
  taskOpen: 'Offen: ',
  footnoteMark: (number) => `Anmerkung ${number}`,
  backToText: 'Zurück zum Text',
  code: (language) => (language === '' ? 'Code' : `Code: ${language}`),
  table: (number) => `Tabelle ${number}`,
  linkToSection: (heading) => `Link zum Abschnitt „${heading}“`,

  // Around every page.
  topicNavigation: 'Themen',
  allTopics: 'Alle Themen',
  footerNavigation: 'Über diese Website',
  reportMistake: 'Fehler melden',
  sourceOfSite: 'Wie diese Website gemacht ist',
  problemsFound: (problems) =>
    plural(problems, {
      one: `${problems.written} Problem verhindert einen Build`,
      other: `${problems.written} Probleme verhindern einen Build`,
    }),

  // Lists.
  latest: 'Neueste Artikel',
  pageNumber: (page) => `Seite ${page}`,
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  pages: 'Seiten',
  newerArticles: 'Neuere Artikel',
  olderArticles: 'Ältere Artikel',
  articleCount: (articles) => `${articles.written} Artikel`,
  otherYears: 'Andere Jahre',
  otherMonths: 'Andere Monate',
  earlier: 'Früher',
  later: 'Später',
  nothingPublished: 'Noch ist nichts veröffentlicht',
  nothingPublishedHint:
    'Der erste Artikel kommt in eine Markdown-Datei im Ordner articles; hier steht er, sobald sein Datum erreicht ist.',
  noTopics: 'Noch hat kein Artikel ein Thema',
  noTopicsHint: 'Ein Artikel nennt seine Themen in den ersten Zeilen; hier werden sie gesammelt.',
  noAuthors: 'Noch nennt kein Artikel, wer ihn geschrieben hat',
  noAuthorsHint:
    'Ein Artikel nennt in den ersten Zeilen, wer ihn geschrieben hat; hier werden die Namen gesammelt.',

  // 404.
  nothingHere: 'Unter dieser Adresse ist nichts zu finden',
  nothingHereHint:
    'Vielleicht enthält sie einen Tippfehler, oder die Seite ist umgezogen. Alles auf dieser Website ist von der Startseite aus zu erreichen.',
  toFrontPage: 'Zur Startseite',

  // An article.
  draft: 'Entwurf',
  draftHint: 'Nur beim Schreiben zu sehen: Er gehört nicht zur veröffentlichten Website.',
  scheduled: 'Geplant',
  scheduledHint: 'Nur beim Schreiben zu sehen, bis sein Datum erreicht ist.',
  updated: 'Aktualisiert am',
  seconds: ({ written }) => `${written}\u00a0s`,
  minutes: ({ written }) => `${written}\u00a0min`,
  readingTimes: (takeaways, article) => `In Kürze: ${takeaways}, Artikel: ${article}`,
  readingTime: (article) => `Lesezeit: ${article}`,
  corrected: 'Korrigiert am',
  mistakeIn: (headline) => `Fehler in „${headline}“`,
  correctionsLead: 'Was in einem Artikel falsch war und jetzt richtig ist, das Neueste zuerst.',
  noCorrections: 'Noch wurde kein Artikel korrigiert.',
  moved: 'Diese Seite ist umgezogen',
  evidence: 'Beleg',
  // Not "nächste Stelle", which is also the one that comes next.
  closestPassage: 'Ähnlichste Stelle',
  noPassage: 'Keine Stelle gefunden',
  evidenceFor: (number) => `Beleg für Punkt ${number}`,
  howTakeawaysWereMade: 'Wie diese Punkte entstanden sind',
  evidenceHint: 'Die Stelle, die das sagt, hat die Autorin oder der Autor angegeben.',
  closestPassageHint: 'Von Software gefunden, die Wörter vergleicht. Sie kann sich irren.',
  noPassageHint:
    'Die Software hat keine Stelle gefunden, die das sagt; der Artikel als Ganzes sagt es vielleicht.',
  takeawaysByAuthor: 'Von der Autorin oder dem Autor des Artikels geschrieben.',
  takeawaysAssisted: (checkedBy) => `Von Software entworfen, geprüft von ${checkedBy}.`,
  writtenBy: 'Geschrieben von',
  backToMark: (nth) => `Zurück zum Text, Stelle ${nth}`,
  // Says who chose without saying whether it was a man or a woman.
  pickedByAuthor: 'Von Hand ausgewählt',
  // After a colon, as words of any case and number stand there.
  alsoAbout: (subjects) => `Gemeinsame Themen: ${subjects}`,
  neighbours: 'Davor und danach',
  newerArticle: 'Nächster Artikel',
  olderArticle: 'Vorheriger Artikel',
  withdrawn: 'Zurückgezogen',
  withdrawnOn: 'Zurückgezogen wurde dieser Artikel am',

  // How a reader likes to read.
  readingSettings: 'Leseeinstellungen',
  settingNames: {
    theme: 'Farben',
    size: 'Schriftgröße',
    width: 'Zeilen',
    face: 'Schrift',
    spacing: 'Abstände',
    keys: 'Einzelne Tasten (? zeigt sie)',
    places: 'Stellen, an denen Sie aufgehört haben',
  },
  settingValues: {
    theme: { '': 'Wie das System', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' },
    size: {
      small: 'Klein',
      '': 'Normal',
      large: 'Groß',
      larger: 'Größer',
      largest: 'Am größten',
    },
    width: { narrow: 'Kurz', '': 'Normal', wide: 'Lang' },
    face: { '': 'Mit Serifen', sans: 'Ohne Serifen' },
    spacing: { '': 'Normal', wide: 'Weit' },
    keys: { '': 'An', off: 'Aus' },
    places: { '': 'Gemerkt', off: 'Nicht gemerkt' },
  },
  smallerLetters: 'Schrift kleiner',
  largerLetters: 'Schrift größer',
  spacingHint:
    'Weit: mehr Raum zwischen Buchstaben, Wörtern und Zeilen, was vielen Menschen mit Legasthenie hilft.',
  resetSettings: 'Zurücksetzen',
  settingsStay: 'Was Sie wählen, bleibt auf diesem Gerät und wird niemandem gesendet.',
  settingsAsTheyWere: 'Alles sieht wieder aus wie am Anfang.',
  settingsNotKept: 'Dieser Browser speichert nichts: Die Wahl gilt nur für diese Seite.',
  settingsNeedScript:
    'Diese Einstellungen brauchen JavaScript, das abgeschaltet ist. Ihr Browser kann Text vergrößern, und die meisten haben eine Leseansicht.',
  close: 'Schließen',

  // The search.
  search: 'Suche',
  searchField: 'Suchwörter',
  searchTopic: 'Thema',
  searchAuthor: 'Autor',
  searchYear: 'Jahr',
  everyTopic: 'Alle Themen',
  everyAuthor: 'Alle Autoren',
  everyYear: 'Alle Jahre',
  searchNeedsScript:
    'Die Suche braucht JavaScript, das abgeschaltet ist. Über diese Listen lässt sich alles finden.',
  searchNotThere:
    'Die Suche ist noch nicht da. Bleibt dieser Satz stehen, helfen die Listen darunter.',
  searchFailed:
    'Die Suche konnte nicht geladen werden. Versuchen Sie es noch einmal, oder sehen Sie die Listen darunter durch: Sie brauchen nichts weiter.',
  searchIdle: 'Ergebnisse kommen beim Tippen.',
  searching: 'Suche läuft …',
  searchResults: 'Ergebnisse',
  searchFirst: (articles, shown) => `${articles}, davon die ersten ${shown}`,
  searchNothing: (sought) => `Nichts enthält „${sought}“.`,
  searchNothingHere: 'Kein Artikel passt.',
  searchNear: (sought, near, found) =>
    `Nichts enthält „${sought}“. Ähnlich ist „${near}“: ${found}.`,
  searchSome: (found) => `Kein Artikel enthält alle diese Wörter. Mit einigen davon: ${found}.`,
  didYouMean: 'Meinten Sie',
  searchEverywhere: 'In allen Themen, Autoren und Jahren suchen',
  searchMore: (count) => `${count} weitere zeigen`,
  takeaway: 'Das Wichtigste',
  allArticlesHint: 'Alles, das Neueste zuerst',

  // By keyboard.
  keyboard: 'Tastatur',
  keys: {
    j: 'Nächster Absatz',
    k: 'Voriger Absatz',
    J: 'Nächster Satz',
    K: 'Voriger Satz',
    t: 'Das Wichtigste in Kürze',
    c: 'Link zu diesem Satz kopieren',
    n: 'Nächster Artikel',
    p: 'Voriger Artikel',
    '/': 'Suche',
    '?': 'Diese Liste',
  },
  keysCanBeOff: 'In den Leseeinstellungen lassen sich diese Tasten abschalten.',

  // Quoting, copying, and looking closer.
  quoteTools: 'Diese Stelle',
  copyLink: 'Link kopieren',
  copyQuote: 'Mit Link kopieren',
  copyTakeaways: 'Das Wichtigste kopieren',
  share: 'Teilen …',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert: Der Browser lässt es nicht zu',
  copyCode: 'Kopieren',
  picture: 'Bild',
  zoomIn: 'Bild größer',
  zoomOut: 'Bild kleiner',
  toAllNotes: 'Alle Anmerkungen',

  // Listening.
  listen: 'Anhören',
  play: 'Abspielen',
  pause: 'Anhalten',
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  speed: 'Tempo',
  noVoice: 'Dieses Gerät hat keine Stimme für die Sprache dieses Artikels',
  voiceFailed: 'Die Stimme dieses Geräts hat versagt',
  olderThanTwoYears: 'Dieser Artikel ist mehr als zwei Jahre alt',

  // Coming back, saving, and reading without a network.
  whereYouWere: 'Wo Sie waren',
  continueAt: (sentence) => `Weiter bei „${sentence}“`,
  continueReading: (headline) => `Weiterlesen: „${headline}“`,
  allBegun: (articles) =>
    plural(articles, {
      one: `${articles.written} angefangener Artikel`,
      other: `Alle ${articles.written} angefangenen Artikel`,
    }),
  paragraphsChanged: (paragraphs) =>
    plural(paragraphs, {
      one: `${paragraphs.written} Absatz hat sich seit Ihrem letzten Besuch geändert`,
      other: `${paragraphs.written} Absätze haben sich seit Ihrem letzten Besuch geändert`,
    }),
  readStates: { read: 'Gelesen', half: 'Angelesen', changed: 'Seit dem Lesen geändert' },
  changedSince: 'Seit Ihrem letzten Besuch geändert:',
  forget: 'Vergessen',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  isSaved: 'Gespeichert. Der Artikel ist auch ohne Netz zu lesen.',
  isSavedWithout: (pictures) =>
    plural(pictures, {
      one: `Gespeichert, bis auf ${pictures.written} Bild, das nicht zu bekommen war.`,
      other: `Gespeichert, bis auf ${pictures.written} Bilder, die nicht zu bekommen waren.`,
    }),
  isNotSavedAnyMore: 'Nicht mehr gespeichert',
  cannotSave: 'Nicht gespeichert: Dieser Browser bewahrt keine Seiten zum Lesen ohne Netz auf',
  noRoomToSave: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr',
  cannotReach: 'Nicht gespeichert: Der Artikel war nicht zu bekommen',
  savedArticles: 'Gespeicherte Artikel',
  savedLead:
    'Was Sie speichern, ist auch ohne Netz zu lesen. Es liegt nur auf diesem Gerät, und niemand erfährt davon.',
  savedNeedScript: 'Speichern braucht JavaScript, das abgeschaltet ist.',
  nothingSaved: 'Noch ist nichts gespeichert. „Speichern“ steht in jedem Artikel.',
  savedOn: (date) => `Gespeichert am ${date}`,
  savedInAll: (size) => `Zusammen ${size}`,
  goneSince: 'Nicht mehr auf der Website: Das ist Ihre Kopie',
  withdrawnSince: 'Zurückgezogen: Der Hinweis darauf ist gespeichert',
  remove: 'Entfernen',
  removeTitled: (headline) => `„${headline}“ entfernen`,
  forgetTitled: (headline) => `„${headline}“ vergessen`,
  forgetAllPlaces: 'Alle diese Stellen vergessen',
  onThisDevice: 'Auf diesem Gerät',
  onThisDeviceHint:
    'Ihre Einstellungen, die Stellen, an denen Sie waren, gespeicherte Artikel und was zum Lesen ohne Netz aufbewahrt wurde.',
  forgetEverything: 'Alles auf diesem Gerät vergessen',
  everythingForgotten: 'Alles ist vergessen.',
  notAllForgotten: 'Nicht alles ließ sich vergessen: Der Browser lässt es nicht zu.',
  withoutNetwork: 'Ohne Netz',
  withoutNetworkLead:
    'Wo kein Netz ist, steht diese Seite an der Stelle von Seiten, die nicht auf dem Gerät liegen.',
  thereIsNetwork: 'Jetzt ist eines da: Alle Seiten sind zu lesen.',
  offline: 'Es gibt kein Netz',
  offlineLead: 'Die gewünschte Seite liegt nicht auf diesem Gerät.',
  searchOffline: 'Die Suche braucht ein Netz. Was auf diesem Gerät liegt, ist auch ohne zu lesen.',
  tryAgain: 'Noch einmal versuchen',
  readableHere: 'Das ist jetzt zu lesen',
  nothingReadable: 'Auf diesem Gerät liegt kein Artikel.',
}
