/** A file that was whole a moment ago and is not any more: no fault of the program, and nothing that it can mend. */
export class LostFile extends Error {}
