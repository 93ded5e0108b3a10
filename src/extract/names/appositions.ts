// Appositions: an office right behind a name, or behind a comma, describes who is named.
import { addOffice, type Office } from '../draft.js';
import { isComma } from '../token.js';
import type { NameContext, Ref } from './context.js';

/** The regime, the troops: no description of a man. */
const isGroup = ({ lexicon }: NameContext, { role }: Office): boolean =>
  lexicon.roles.get(lexicon.fold(role))?.some(({ id, kind }) => id === role && kind === 'group') === true;

/** NAME, the leader of X, …: the office behind a name belongs to it. */
export const joinAppositions = (context: NameContext, refs: readonly Ref[]): Ref[] => {
  const joined: Ref[] = [];
  for (const [i, ref] of refs.entries()) {
    const last = joined.at(-1);
    const draft = last?.drafts.length === 1 ? last.drafts[0] : undefined;
    const gap = last ? ref.first - last.last - 1 : -1;
    const comma = gap === 1 && isComma(context.tokens[ref.first - 1]);
    const apart = ref.conjunction !== '' || ref.preposition !== '';
    if (!last || !draft || apart || (gap !== 0 && !comma)) {
      joined.push(ref);
      continue;
    }
    const same = ref.drafts.length === 1 && ref.drafts[0] === draft;
    const described =
      draft.type === 'Person' &&
      last.kind === 'name' &&
      ref.kind === 'role' &&
      ref.office !== null &&
      !isGroup(context, ref.office) &&
      (ref.drafts[0]?.type !== 'Person' || comma) &&
      (comma || standsAlone(context, refs, i));
    if (!same && !described) {
      joined.push(ref);
      continue;
    }
    if (described && ref.office) addOffice(draft, ref.office);
    joined[joined.length - 1] = {
      ...last,
      last: ref.last,
      kind: last.kind === 'name' ? 'name' : ref.kind,
      office: last.office ?? ref.office,
    };
  }
  return joined;
};

/** An office right behind a name describes it, if the clause has another object or the name is a speaker's. */
const standsAlone = (context: NameContext, refs: readonly Ref[], at: number): boolean => {
  const ref = refs[at];
  const next = refs[at + 1];
  const name = refs[at - 1];
  if (!ref || !name) return false;
  if (next && next.first === ref.last + 1 && next.preposition === '') return true;
  if (name.conjunction !== '' || name.preposition !== '') return true;
  // Behind a preposition, "that" or "was" no second name can be the object.
  const before = context.tokens[name.first - 1]?.word;
  if (before?.verbs.length === 0 && (['prepositions', 'complementizers'] as const).some((list) => before.lists.has(list))) return true;
  if (before?.lists.has('fronted')) return true;
  const verb = context.tokens[name.first - 1]?.word;
  return verb?.verbs.some(({ sense }) => sense.entry?.speech) === true || isComma(context.tokens[ref.last + 1]);
};
