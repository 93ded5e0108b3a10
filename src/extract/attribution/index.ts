// Attribution: who says what stands where, and what the sentence hands on to the next one.
import type { Draft } from '../draft.js';
import type { Match, MatchContext } from '../match/types.js';
import { closesQuote, type Speech } from '../speakers.js';
import { QUOTE_CLOSERS, QUOTE_OPENERS } from '../token.js';
import type { Unit } from '../unit.js';
import type { SourceScope } from './scope.js';
import { headlineScope, interviewScopes, participleScopes, phraseScopes, quotedScope, verbScopes } from './scopes.js';

export const sourceScopes = (context: MatchContext, speech: Speech): readonly SourceScope[] => {
  const said = [...quotedScope(context, speech), ...headlineScope(context, speech), ...verbScopes(context, speech)];
  return [...said, ...participleScopes(context, said), ...phraseScopes(context, speech), ...interviewScopes(context)];
};

/** Who says what stands at `unit`: the nearest speaker first, who passes it on after him. */
const sourcesAt = (scopes: readonly SourceScope[], unit: number): readonly Draft[] => {
  const covering = scopes.filter(({ from, to }) => unit >= from && unit < to);
  const inner = covering.filter(({ trailing }) => !trailing).sort((a, b) => b.from - a.from);
  return [...new Set([...inner, ...covering.filter(({ trailing }) => trailing)].flatMap(({ sources }) => sources))];
};

/** Who says what the match claims. Nobody is the source of his own accusation or denial. */
export const sourcesOf = (scopes: readonly SourceScope[], match: Match): readonly Draft[] => {
  const { relation, elements } = match.frame;
  const act = relation.answers != null || elements.some((element) => element.kind === 'slot' && element.name === 'about');
  const own = new Set(act ? match.subject.flatMap(({ drafts }) => drafts) : []);
  return sourcesAt(scopes, match.head).filter((draft) => !own.has(draft));
};

/** Is a quotation open after the sentence? */
const quoteOpen = (units: readonly Unit[], before: boolean): boolean => {
  let open = before;
  for (const { kind, text } of units) {
    if (kind !== 'mark') continue;
    if (text === '"') open = !open;
    else if (QUOTE_OPENERS.has(text)) open = true;
    else if (QUOTE_CLOSERS.has(text)) open = false;
  }
  return open;
};

/** The scopes of the sentence's own speakers, not of those they quote. */
const mainScopes = (scopes: readonly SourceScope[]): readonly SourceScope[] =>
  scopes.filter(
    (scope) =>
      scope.verb >= 0 &&
      !scope.trailing &&
      !scopes.some((other) => other !== scope && !other.trailing && other.from <= scope.verb && scope.verb < other.to),
  );

/** Who speaks in the sentence, for verbs of saying that follow without a subject. */
export const speakerAfter = (scopes: readonly SourceScope[]): readonly Draft[] => mainScopes(scopes).at(-1)?.speakers ?? [];

export const speechAfter = (units: readonly Unit[], before: Speech, scopes: readonly SourceScope[]): Speech => {
  const main = mainScopes(scopes).at(-1) ?? scopes.findLast(({ trailing }) => !trailing);
  const all = scopes.flatMap(({ sources }) => sources);
  const open = quoteOpen(units, before.open.length > 0);
  const last = units.findLast(({ text }) => text !== '.');
  const speaking = main?.speakers ?? main?.sources ?? before.open;
  return {
    open: open ? speaking : [],
    closed: !open && last !== undefined && closesQuote(last) ? speaking : [],
    told: main && main.to === units.length ? main.sources : [],
    officials: officialsIn(units, scopes) ?? before.officials,
    outlet: all.findLast(({ type, gazetteer }) => type === 'Organization' && gazetteer !== null) ?? before.outlet,
    person: personIn(units, scopes) ?? before.person,
  };
};

/** The state or body whose unnamed people speak here. */
const officialsIn = (units: readonly Unit[], scopes: readonly SourceScope[]): readonly Draft[] | null => {
  const sources = new Set(scopes.flatMap(({ sources: of }) => of));
  const groups = units.filter(({ ref, word }) => ref?.kind === 'role' && word?.roles.some(({ role }) => role.kind === 'group'));
  return groups.findLast(({ ref }) => ref?.drafts.some((draft) => sources.has(draft) && canAct(draft)))?.ref?.drafts ?? null;
};

const canAct = ({ type, subtype }: Draft): boolean => type === 'Organization' || subtype === 'Country';

/** The last one who speaks here, by name or as an unnamed official of a state. */
const personIn = (units: readonly Unit[], scopes: readonly SourceScope[]): Draft | null => {
  const sources = new Set(scopes.flatMap(({ sources: of }) => of));
  const speaking = units.flatMap(({ ref, word }) =>
    (ref?.drafts ?? []).filter(
      (draft) =>
        sources.has(draft) &&
        (draft.type === 'Person' || (ref?.kind === 'role' && canAct(draft) && word?.roles.some(({ role }) => role.kind === 'person'))),
    ),
  );
  return speaking.at(-1) ?? null;
};
