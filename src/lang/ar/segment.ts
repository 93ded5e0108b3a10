// Attached words: and, so, by, for, like, the, will before a stem; pronouns behind it.
import type { Segment } from '../language.js';

const CONJUNCTIONS = ['', 'و', 'ف'];
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا', 'ي', 'ني'];

interface Prefix {
  readonly text: string;
  readonly preposition: string;
  readonly definite: boolean;
  readonly future: boolean;
}
const prefix = (text: string, preposition: string, definite: boolean, future = false): Prefix => ({ text, preposition, definite, future });

const PREFIXES: readonly Prefix[] = [
  prefix('', '', false),
  prefix('ال', '', true),
  prefix('بال', 'ب', true),
  prefix('كال', 'ك', true),
  prefix('لل', 'ل', true),
  prefix('ب', 'ب', false),
  prefix('ل', 'ل', false),
  prefix('ك', 'ك', false),
  prefix('س', '', false, true),
];

/** Stems that a body with its pronoun cut off may stand for: t for ta marbuta, alef for a final weak letter. */
const stemsBefore = (body: string): readonly string[] => {
  const last = body.at(-1);
  const head = body.slice(0, -1);
  if (last === 'ت') return [body, `${head}ه`];
  if (last === 'ا') return [body, `${head}ي`];
  if (last === 'و') return [body, `${body}ا`];
  return [body];
};

/** Every way to split a folded word; a stem keeps at least two letters. */
export const segment = (word: string): readonly Segment[] => {
  const found: Segment[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    for (const { text, preposition, definite, future } of PREFIXES) {
      if (!rest.startsWith(text)) continue;
      const body = rest.slice(text.length);
      if (body.length < 2) continue;
      found.push({ conjunction, preposition, definite, future, stem: body, pronoun: '' });
      if (definite) continue;
      for (const pronoun of PRONOUNS) {
        if (body.length < pronoun.length + 2 || !body.endsWith(pronoun)) continue;
        for (const stem of stemsBefore(body.slice(0, -pronoun.length)))
          found.push({ conjunction, preposition, definite, future, stem, pronoun });
      }
    }
  }
  return found;
};
