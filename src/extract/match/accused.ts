// Accusations: what only their frames must heed, the order of whom and what of, and who speaks for a state that is accused.
import type { Member } from '../arguments.js';
import type { Draft } from '../draft.js';
import type { Frame } from '../frames.js';
import { governingVerb } from '../subjects/clause.js';
import { subjectOf } from '../subjects/index.js';
import type { Filling } from './fill.js';
import type { MatchContext } from './types.js';

/** Who is accused is named before what of: beyond a word with "by" or "that" begins the alleged deed. */
export const accusedTooLate = (context: MatchContext, frame: Frame, head: number, filling: Filling): boolean => {
  if (!context.lexicon.answered.has(frame.relation.id)) return false;
  const object = filling.slots.get('object')?.[0]?.unit ?? -1;
  const accuser = Math.max(head, ...(filling.slots.get('subject') ?? []).map(({ unit }) => unit));
  for (let i = head + 1; i < object; i++) {
    const unit = context.units[i];
    const word = unit?.kind === 'word' ? unit.word : null;
    if (word?.lists.has('complementizers')) return true;
    // Accusations of X during a session of Y: beyond a preposition of its own another phrase begins.
    const during = i > accuser && i < object - 1 && word?.lists.has('prepositions') && !word.lists.has('makerPrepositions');
    if (during && frame.kind === 'noun' && stated(frame)) return true;
    const by = word?.segments.some(
      ({ preposition, conjunction, pronoun, stem }) =>
        preposition === context.lexicon.language.withParticle && conjunction === '' && pronoun === '' && stem.length > 2,
    );
    const whole = [...(word?.stems.values() ?? []), ...(word?.nouns.map(({ segment }) => segment) ?? [])].some(
      ({ preposition }) => preposition === '',
    );
    if (by && !whole && word?.lists.size === 0 && !unit?.verb && !isLiteral(context, frame, i)) return true;
  }
  return false;
};

const stated = (frame: Frame): boolean => frame.elements.some((element) => element.kind === 'slot' && element.stated);

const isLiteral = (context: MatchContext, frame: Frame, at: number): boolean =>
  frame.elements.some((element) => element.kind === 'literal' && element.words.has(context.units[at]?.word?.folded ?? ''));

/** The state that a minister, envoy or spokesman speaks for. */
export const representedBy = (context: MatchContext, draft: Draft): Draft => {
  const speaks = draft.offices.some(({ role }) => context.lexicon.lists.get(context.lexicon.fold(role))?.has('representatives'));
  return (draft.type === 'Person' && speaks && context.stateOfPerson(draft)) || draft;
};

/** "Her accusation of X": whoever does the clause's verb, rather than a body named before. */
export const accuserMeant = (context: MatchContext, frame: Frame, head: number): readonly Member[] | null => {
  if (!context.lexicon.answered.has(frame.relation.id)) return null;
  const governor = governingVerb(context.units, head);
  const subject = governor < 0 ? [] : subjectOf(context, governor);
  return subject.some(({ drafts }) => drafts.length > 0) ? subject.map((member) => ({ ...member, unit: -1 })) : null;
};
