// Finite forms of a verb from its citation form (third person masculine singular past), by root class.
// The classes and their endings are those of any reference grammar of Modern Standard Arabic.
import type { Agreement, Tense, VerbForm } from '../language.js';
import { fold } from './normalization.js';

const SHADDA = '\u0651';
const DIACRITICS = /[\u064b-\u0650\u0652\u0670\u0640]/g;

/** Form I hollow verbs whose present has a long i or a, all others have a long u. */
const HOLLOW_I = new Set(['باع', 'سار', 'عاش', 'غاب', 'مال', 'زاد', 'ضاع', 'صار', 'شاع', 'سال', 'جاء']);
const HOLLOW_A = new Set(['نام', 'خاف', 'نال', 'شاء', 'كاد', 'زال', 'بات']);
/** Form I verbs with initial w that keep it in the present. */
const KEEPS_W = new Set(['وجل', 'وسع']);

interface Stems {
  /** Past before vowels and consonants, present full and short (jussive). */
  readonly past: string;
  readonly pastShort: string;
  readonly presents: readonly string[];
  readonly weak: boolean;
}

const replaceAt = (text: string, index: number, by: string): string => text.slice(0, index) + by + text.slice(index + 1);

/** The letters of the present stem, without person prefix. */
const presentStems = (letters: string, doubledAt: number): readonly string[] => {
  const length = letters.length;
  const first = letters[0] ?? '';
  const hollow = letters[length - 2] === 'ا';
  const weak = /[ىاي]$/.test(letters);
  const bare = weak ? `${letters.slice(0, -1)}ي` : letters;
  // To see loses its hamza in the present.
  if (letters === 'رأى') return ['ري'];
  if (length === 3) {
    if (hollow) {
      const vowel = HOLLOW_I.has(letters) ? 'ي' : HOLLOW_A.has(letters) ? 'ا' : 'و';
      return [replaceAt(letters, 1, vowel)];
    }
    if (first === 'أ' && doubledAt === 1) return [`ؤ${bare.slice(1)}`];
    if (first === 'أ' && doubledAt === 2) return [bare.slice(1)];
    if (first === 'و' && doubledAt !== 1 && !KEEPS_W.has(letters)) return [bare.slice(1)];
    if (letters.endsWith('ا')) return [`${letters.slice(0, -1)}و`];
    return [bare];
  }
  if (first === 'أ') return [hollow ? replaceAt(bare.slice(1), length - 3, 'ي') : bare.slice(1)];
  if (first === 'آ') return [`ؤا${bare.slice(1)}`];
  if (first === 'ا') {
    const tenth = letters.startsWith('است') && length >= 5;
    return [hollow && tenth && length === 6 ? replaceAt(bare.slice(1), length - 3, 'ي') : bare.slice(1)];
  }
  return [bare];
};

const stemsOf = (citation: string): Stems => {
  const marked = citation.normalize('NFC').replace(DIACRITICS, '');
  const doubledAt = marked.indexOf(SHADDA) - 1;
  const letters = marked.replaceAll(SHADDA, '');
  const length = letters.length;
  const hollow = letters[length - 2] === 'ا' && length !== 4 ? true : letters[length - 2] === 'ا' && letters[0] === 'أ';
  const doubled = doubledAt === length - 1;
  const pastShort = hollow
    ? letters.slice(0, length - 2) + letters.slice(length - 1)
    : doubled
      ? letters + (letters.at(-1) ?? '')
      : letters;
  return { past: letters, pastShort, presents: presentStems(letters, doubledAt), weak: /[ىاي]$/.test(letters) && length >= 3 };
};

/** He, she, the two, they, they (women), I, we. */
const PERSONS: readonly [Agreement, Agreement, Agreement, Agreement, Agreement, Agreement, Agreement] = [
  { gender: 'm', count: 'one' },
  { gender: 'f', count: 'one' },
  { gender: null, count: 'two' },
  { gender: 'm', count: 'many' },
  { gender: 'f', count: 'many' },
  { gender: null, count: 'one' },
  { gender: null, count: 'many' },
];

/** All finite forms, folded, without attached pronouns; duplicates possible across persons. */
export const inflectVerb = (citation: string): readonly VerbForm[] => {
  const { past, pastShort, presents, weak } = stemsOf(citation);
  const forms = new Map<string, VerbForm>();
  const add = (tense: Tense, person: 1 | 3, agreement: Agreement, ...texts: readonly string[]): void => {
    for (const text of texts) {
      const form = fold(text);
      const key = `${form} ${tense}`;
      const known = forms.get(key);
      const { gender, count } = agreement;
      if (!known) forms.set(key, { form, tense, person, plural: count !== 'one', gender, count, own: person === 1 });
      // Two persons that are written alike: nobody can tell.
      else if (known.person === 3 && person === 3)
        forms.set(key, {
          ...known,
          gender: known.gender === gender ? gender : null,
          count: known.count === count ? count : known.count === 'one' || count === 'one' ? null : 'many',
        });
      else forms.set(key, { ...known, own: true });
    }
  };
  const [he, she, theyTwo, they, women, i, we] = PERSONS;
  if (weak) {
    const base = past.slice(0, -1);
    const long = past.endsWith('ا') ? `${base}و` : `${base}ي`;
    add('past', 3, he, past);
    add('past', 3, she, `${base}ت`, ...(past.endsWith('ي') ? [`${past}ت`] : []));
    add('past', 3, they, `${base}وا`, `${base}و`);
    add('past', 3, theyTwo, `${long}ا`, `${base}تا`);
    add('past', 3, women, `${long}ن`);
    add('past', 1, i, `${long}ت`);
    add('past', 1, we, `${long}نا`);
  } else {
    add('past', 3, he, past);
    add('past', 3, she, `${past}ت`);
    add('past', 3, they, `${past}وا`);
    add('past', 3, theyTwo, `${past}ا`, `${past}تا`);
    add('past', 3, women, `${pastShort}ن`);
    add('past', 1, i, `${pastShort}ت`);
    add('past', 1, we, `${pastShort}نا`);
  }
  for (const stem of presents) {
    const base = weak ? stem.slice(0, -1) : stem;
    // The short form of a hollow verb drops its long vowel: lam yazur.
    const middle = stem.length - 2;
    const short = weak
      ? base
      : /[اوي]/.test(stem[middle] ?? '') && past[past.length - 2] === 'ا'
        ? stem.slice(0, middle) + stem.slice(middle + 1)
        : stem;
    for (const prefix of ['ي', 'ت']) {
      add('present', 3, prefix === 'ي' ? he : she, prefix + stem, prefix + short);
      add('present', 3, they, `${prefix}${base}ون`, `${prefix}${base}وا`);
      add('present', 3, theyTwo, `${prefix}${stem}ان`, `${prefix}${stem}ا`);
      add('present', 3, women, `${prefix}${short}ن`);
    }
    add('present', 1, we, `ن${stem}`, `ن${short}`);
  }
  return [...forms.values()];
};
