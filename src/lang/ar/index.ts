// Modern Standard Arabic as newspapers write it.
import type { Language } from '../language.js';
import { inflectAdjective, inflectNoun } from './inflect-noun.js';
import { inflectVerb } from './inflect-verb.js';
import { FOLDING } from './normalization.js';
import { MODAL_ADJECTIVES, NOUNS } from './nouns.js';
import { ROLES } from './roles.js';
import { segment } from './segment.js';
import { isVerbalNounShape, looksLikeVerb, looksLikeVerbalNoun } from './shapes.js';
import { VERBS } from './verbs.js';
import { PRONOMINAL, WORDS } from './words.js';

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
  article: 'ال',
  segment,
  neverFunctionWords: ['آن'],
  nounPronouns: ['ي'],
  femininePronouns: ['ها'],
  neverPronouns: ['ة', 'ى'],
  feminineEndings: ['ه', 'ات'],
  adjectiveEndings: ['يه'],
  looksLikeVerb,
  looksLikeVerbalNoun,
  isVerbalNounShape,
  inflectVerb,
  inflectNoun,
  inflectAdjective,
  verbs: VERBS,
  nouns: NOUNS,
  roles: ROLES,
  words: WORDS,
  modalAdjectives: MODAL_ADJECTIVES,
};
