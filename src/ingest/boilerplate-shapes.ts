// Lines that are boilerplate by their shape alone, whatever the language.

const SHAPES: readonly (readonly [reason: string, shape: RegExp])[] = [
  // Likes, shares, comments, as sites write them under a headline.
  ['counter', /^[\p{Nd}][\p{Nd}.,\u066B\u066C]{0,8}\s?[kKmM]?$/u],
  ['address', /^(?:https?:\/\/|www\.)\S+$/iu],
  ['address', /^\S+@\S+\.\w{2,}$/u],
  ['address', /^(?:[#@][\p{L}\p{N}_]+[\s,\u060C]*)+$/u],
  ['copyright', /^\u00A9.{0,80}$/u],
  ['rule', /^[\s\-_=*~\u2500-\u257F\u2022\u00B7.|]+$/u],
  // Initials of editors and agencies at the end of some sites' articles: `x.y/z.w (abc, def)`.
  ['byline', /^\p{L}(?:\.\s?\p{L}){1,3}\.?(?:\s?[/\u2013-]\s?\p{L}(?:\.\s?\p{L}){0,3}\.?){0,3}\s*(?:\([^()]{1,60}\))?$/u],
];

export function shapeOf(line: string): string | null {
  if (line.length > 400) return null;
  return SHAPES.find(([, shape]) => shape.test(line))?.[0] ?? null;
}
