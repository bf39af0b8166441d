/** Why a link cannot be read, as a sentence on its way out of the reading. */
export class Damaged extends Error {}
