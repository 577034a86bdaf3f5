/** What tells a reader, whenever a page is read, that its article is an old one. */

/** In years. */
const old = 2

/**
 * Stands right behind the notice, which stands right behind the date, so that it
 * shows before the page is drawn and nothing moves. The same words on every
 * page: a policy names its scripts by their text.
 */
export const ageScript =
  '{let e=document.currentScript.previousElementSibling,d=new Date(e.previousElementSibling.dateTime);' +
  `e.hidden=d.setFullYear(d.getFullYear()+${old})>Date.now()}`
