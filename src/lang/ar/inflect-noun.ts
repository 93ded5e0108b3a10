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
