// Shapes of words that no table knows: what can hardly be anything but a verb, or a verbal noun. All folded.

/** A present of the third person: y-, behind an attached conjunction or future particle. */
const PRESENT = /^و?س?ي[^ايو].{2,}$|^[وف]?سي.{3,5}$|^[وف]?ست.{4,5}$/;
/** Verbal nouns of the derived forms: istifal, infial, iftial, ifal, tafil, tafaul. */
const VERBAL_NOUN = /^(است.{2,3}ا.|ان..ا.|ا.ت.ا.|ا..ا[^ن]|ت..ي.|ت.ا.[^ا]|ا..اءه?|م.ا..ه|تب.ي|ت..يه|..و[^هنسي])$/;
/** Those that are hardly ever a foreign name. */
const PLAIN_VERBAL_NOUN = /^(است.{2,3}ا.|انت.ا.|ا[^ن].ت.ا.|ت[^شي].ي[^رزي]|ت[^ي]..يه|م[^ا]ا..ه)$/;

const PARTICIPLE = /^الم.{3,}$/;

export const looksLikeParticiple = (folded: string): boolean => PARTICIPLE.test(folded);
export const looksLikeVerb = (folded: string): boolean => PRESENT.test(folded);
/** A verbal noun by itself, with nothing attached. */
export const isVerbalNounShape = (stem: string): boolean => PLAIN_VERBAL_NOUN.test(stem);
export const looksLikeVerbalNoun = (stem: string): boolean => VERBAL_NOUN.test(stem);
