import type { DeskMessages } from '#lib/site/messages/desk/english.ts'
import { pluralIn } from '#lib/site/plural.ts'

const plural = pluralIn<'one'>('de')

export const german: DeskMessages = {
  language: 'de',

  problems: 'Probleme',
  noProblems: 'Keine Probleme',
  problemsHere: (problems) =>
    plural(problems, {
      one: `${problems.written} Problem hier`,
      other: `${problems.written} Probleme hier`,
    }),
  problemsElsewhere: (problems) =>
    plural(problems, {
      one: `${problems.written} auf einer anderen Seite`,
      other: `${problems.written} auf anderen Seiten`,
    }),
  error: 'Fehler',
  warning: 'Warnung',
  showPlace: 'Stelle zeigen',
  nthProblem: (number) => `Problem ${number}`,
  linkPlaces: 'Stellen in VS Code öffnen',
  shownAsBefore: 'Gezeigt, wie es zuvor war',
  earlierText: 'Die Datei lässt sich so nicht lesen. Hier steht, was sie zuvor sagte.',

  cannotBeRead: 'Diese Datei lässt sich nicht lesen',
  cannotBeReadHint: 'Ihr Artikel steht hier, sobald es geht.',
  linesAround: (line) => `Die Zeilen um Zeile ${line}`,

  desk: 'Schreibtisch',
  deskHint: 'Alle Artikel; zuerst, was Arbeit braucht. Kein Build hat diese Seite.',
  stopped: 'Hier endet ein Build',
  heldBack: 'Von einem Build zurückgehalten',
  nothingHeldBack: 'Ein Build hält nichts zurück.',
  dueOn: (moment) => `bis ${moment}`,
  otherFiles: 'Andere Dateien',
  articles: 'Artikel',
  published: 'Veröffentlicht',
  unread: 'Nicht lesbar',
  takeaways: 'Punkte',
  quoted: 'Zitiert',
  matched: 'Zugeordnet',
  unsupported: 'Keine Stelle',
  missingThere: (words) => `Nicht an der Stelle: ${words}`,
  notInText: (facts) => `Nicht im Text: ${facts}`,
  noTakeaways: 'Keine Punkte',
  coverage: (covered, all) => `Punkte stützen sich auf ${covered} von ${all} Abschnitten`,
  uncovered: 'Kein Punkt stützt sich auf',
  introduction: 'die Einleitung',
  closing: 'den Schluss',
  problemCount: (problems) =>
    plural(problems, {
      one: `${problems.written} Problem`,
      other: `${problems.written} Probleme`,
    }),
  nothingToDo: 'Nichts zu tun',
  filter: 'Zeigen',
  all: 'Alle',
  needingAttention: 'Braucht Arbeit',
  nothingShown: 'Kein Artikel auf dieser Seite ist so.',
}
