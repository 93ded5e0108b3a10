// Numbers of nouns and genders of adjectives, folded, without article and pronouns.
import { fold } from './normalization.js';
import { BROKEN_PLURALS } from './plurals.js';

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms.map(fold))];

/** Singular (also as indefinite accusative), dual, sound and broken plurals. */
export const inflectNoun = (citation: string): readonly string[] => {
  const broken = (BROKEN_PLURALS[citation] ?? '')
    .split(' ')
    .filter(Boolean)
    .flatMap((plural) => [plural, `${plural}ا`]);
  if (/ات$/.test(citation) && citation.length > 4) return unique([citation, ...broken]);
  if (citation.endsWith('ة')) {
    const base = citation.slice(0, -1);
    return unique([citation, `${base}ات`, `${base}تان`, `${base}تين`, `${base}تا`, `${base}تي`, ...broken]);
  }
  if (citation.endsWith('ى')) return unique([citation, `${citation.slice(0, -1)}يات`, ...broken]);
  return unique([citation, `${citation}ا`, `${citation}ات`, `${citation}ان`, `${citation}ين`, ...broken]);
};

/** Masculine and feminine, singular, dual and plural; a nisba adjective has regular ones. */
export const inflectAdjective = (citation: string): readonly string[] => {
  const broken = (BROKEN_PLURALS[citation] ?? '').split(' ').filter(Boolean);
  const c = citation;
  return unique([c, `${c}ا`, `${c}ة`, `${c}ون`, `${c}ين`, `${c}ان`, `${c}و`, `${c}تان`, `${c}تين`, `${c}ات`, ...broken]);
};

const TAKES_NO_ALEF = /(?:[ةىاءن]|ات|اء)$/;

/** "Two aircraft", and the indefinite object case with its alef; an adjective behind the noun agrees. */
export const inflectGoods = (name: string): readonly string[] => {
  const words = name.split(' ');
  const [noun = '', ...rest] = words;
  if (noun.startsWith('ال') || words.length > 2) return [];
  const [other = ''] = rest;
  const forms: string[] = [];
  if (noun.endsWith('ة') && noun.length > 3) {
    const base = noun.slice(0, -1);
    for (const [free, bound] of [
      ['تان', 'تا'],
      ['تين', 'تي'],
    ] as const) {
      if (other === '') forms.push(base + free);
      else if (other.endsWith('ة')) forms.push(`${base}${free} ${other.slice(0, -1)}${free}`);
      else forms.push(`${base}${bound} ${other}`);
    }
  }
  if (!TAKES_NO_ALEF.test(noun)) {
    if (other === '') forms.push(`${noun}ا`);
    else if (other.endsWith('ي')) forms.push(`${noun}ا ${other}ا`);
    else if (other.endsWith('ية')) forms.push(`${noun}ا ${other}`);
  }
  return forms;
};
