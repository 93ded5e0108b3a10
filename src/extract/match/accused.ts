// Accusations: what only their frames must heed, the order of whom and what of, and who speaks for a state that is accused.
import type { Draft } from '../draft.js';
import type { Frame } from '../frames.js';
import type { Filling } from './fill.js';
import type { MatchContext } from './types.js';

/** Who is accused is named before what of: beyond a word with "by" or "that" begins the alleged deed. */
export const accusedTooLate = (context: MatchContext, frame: Frame, head: number, filling: Filling): boolean => {
  if (!context.lexicon.answered.has(frame.relation.id)) return false;
  const object = filling.slots.get('object')?.[0]?.unit ?? -1;
  for (let i = head + 1; i < object; i++) {
    const unit = context.units[i];
    const word = unit?.kind === 'word' ? unit.word : null;
    if (word?.lists.has('complementizers')) return true;
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

const isLiteral = (context: MatchContext, frame: Frame, at: number): boolean =>
  frame.elements.some((element) => element.kind === 'literal' && element.words.has(context.units[at]?.word?.folded ?? ''));

/** The state that a minister, envoy or spokesman speaks for. */
export const representedBy = (context: MatchContext, draft: Draft): Draft => {
  const speaks = draft.offices.some(({ role }) => context.lexicon.lists.get(context.lexicon.fold(role))?.has('representatives'));
  return (draft.type === 'Person' && speaks && context.stateOfPerson(draft)) || draft;
};
