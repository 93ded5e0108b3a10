// Modern Standard Arabic as newspapers write it.
import type { Language } from '../language.js';
import { AGREEMENT } from './agreement.js';
import { COMMON_WORDS } from './common-words.js';
import { FAMILY_NAMES, NAME_SYLLABLES, ORDINARY_FIRST_NAMES } from './family-names.js';
import { inflectAdjective, inflectGoods, inflectNoun } from './inflect-noun.js';
import { inflectVerb } from './inflect-verb.js';
import { FOLDING } from './normalization.js';
import { MODAL_ADJECTIVES, NOUNS } from './nouns.js';
import { MEASURED_GOODS } from './numerals.js';
import { ROLES } from './roles.js';
import { segment } from './segment.js';
import { isVerbalNounShape, looksLikeParticiple, looksLikeVerb, looksLikeVerbalNoun } from './shapes.js';
import { VERBS } from './verbs.js';
import { COUNTS, LOYAL, PRONOMINAL, REBELS, TWINS, WORDS } from './words.js';

export const arabic: Language = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  folding: FOLDING,
  conjunction: 'و',
  pronominal: PRONOMINAL,
  purposeParticle: 'ل',
  withParticle: 'ب',
  likeParticle: 'ك',
  rebels: REBELS,
  loyalWords: LOYAL,
  twins: TWINS,
  article: 'ال',
  accusative: 'ا',
  segment,
  neverFunctionWords: ['آن', 'إثناء'],
  nounPronouns: ['ي'],
  femininePronouns: ['ها'],
  agreement: AGREEMENT,
  peoplePronouns: ['هم', 'هن', 'كم', 'نا', 'ني'],
  neverPronouns: ['ة', 'ى'],
  feminineEndings: ['ه', 'ات'],
  adjectiveEndings: ['يه'],
  looksLikeParticiple,
  looksLikeVerb,
  looksLikeVerbalNoun,
  isVerbalNounShape,
  inflectVerb,
  inflectNoun,
  inflectGoods,
  inflectAdjective,
  verbs: VERBS,
  nouns: NOUNS,
  roles: ROLES,
  possessives: ['ه', 'ها', 'هم', 'هما'],
  mediaSubtypes: ['Newspaper', 'NewsAgency', 'TV', 'Radio', 'Website', 'Magazine'],
  counts: COUNTS,
  words: WORDS,
  nisbaEndings: ['ي'],
  loosePronouns: ['ي', 'ك'],
  servant: 'عبد',
  names: { ordinary: ORDINARY_FIRST_NAMES, family: FAMILY_NAMES, syllable: NAME_SYLLABLES },
  commonWords: COMMON_WORDS,
  wordEndings: ['ا', 'ون', 'ين', 'ان', 'ات'],
  measuredGoods: MEASURED_GOODS,
  modalAdjectives: MODAL_ADJECTIVES,
};
