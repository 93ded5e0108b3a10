// What the readers of names share: the tokens of one sentence, the tables, and the article's entities so far.
import type { Gazetteer } from '../../gazetteer/index.js';
import type { Draft, Drafts, Office } from '../draft.js';
import type { KnownNames } from '../known-names.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../token.js';

export interface NameContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly knownNames: KnownNames;
  readonly gazetteer: Gazetteer;
  readonly drafts: Drafts;
  /** What is left of a word without the letters that spellings differ in. */
  readonly skeletonOf: (word: string) => string;
  /** State entity of an ISO country, gazetteer id. */
  readonly stateOf: (country: string) => string | null;
}

/** A stretch of tokens that names or describes entities. */
export interface Ref {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** One as a rule, two for "the two sides", none if nobody can tell who is meant. */
  readonly drafts: readonly Draft[];
  readonly kind: 'name' | 'role' | 'pronoun';
  readonly conjunction: string;
  /** Attached preposition. */
  readonly preposition: string;
  /** For a commodity: the state that an adjective ties it to. */
  readonly origin: Draft | null;
  readonly office: Office | null;
}

/** A name or body read at some token, before it becomes a Ref. */
export interface Reading {
  readonly length: number;
  readonly draft: Draft | null;
  readonly kind: 'name' | 'role';
  readonly conjunction: string;
  readonly preposition: string;
  readonly origin?: Draft | null;
  readonly office?: Office | null;
  readonly drafts?: readonly Draft[];
}

export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

export const foldedOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ word, text }) => word?.folded ?? text);

/** What is attached to a first word. */
export interface Particles {
  readonly conjunction: string;
  readonly preposition: string;
  readonly definite: boolean;
}

/** Words without the particles attached to the first; the article that melts into "for" is written out again. */
export const withoutParticles = (
  { tokens, lexicon }: NameContext,
  from: number,
  to: number,
  { conjunction, preposition, definite }: Particles,
): string => {
  const { article } = lexicon.language;
  const rest = textOf(tokens, from, to).slice(conjunction.length + preposition.length);
  return preposition !== '' && definite && !lexicon.fold(rest).startsWith(article) ? article + rest.slice(1) : rest;
};
