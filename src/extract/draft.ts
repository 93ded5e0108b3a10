// Drafts: the entities of one article while it is being read, and the ways to find them again.

import type { GazetteerEntry } from '../gazetteer/index.js';
import type { EntityTypeId } from '../model/entity.js';

/** An office that an entity holds in the article: minister | of defence | of Sweden. */
export interface Office {
  readonly role: string;
  /** Folded words after the role noun. */
  readonly complement: readonly string[];
  /** ISO country or, for an international body, its gazetteer id. */
  readonly country: string | null;
  /** As worded, for people to read. */
  readonly text: string;
}

export interface Draft {
  readonly key: string;
  readonly type: EntityTypeId;
  subtype: string | null;
  /** In the article's spelling, without attached words, in order of appearance. */
  readonly names: string[];
  gazetteer: string | null;
  country: string | null;
  readonly offices: Office[];
  /** Folded words of its fullest name. */
  words: readonly string[];
}

export interface Drafts {
  readonly all: Draft[];
  readonly byGazetteer: Map<string, Draft>;
  /** Folded full name to draft. */
  readonly byName: Map<string, Draft>;
  /** Folded short name to draft; null where two people share it. */
  readonly aliases: Map<string, Draft | null>;
  /** First words of the short names. */
  readonly aliasStarts: Set<string>;
  /** First letter and skeleton of the short names of people, for other spellings. */
  readonly skeletons: Map<string, Draft>;
  /** Who sent the last delegation that was named. */
  delegation: Draft | null;
  /** How often each state is named or meant by an adjective, by gazetteer id. */
  readonly mentioned: Map<string, number>;
}

export const createDrafts = (): Drafts => ({
  all: [],
  byGazetteer: new Map(),
  byName: new Map(),
  aliases: new Map(),
  aliasStarts: new Set(),
  skeletons: new Map(),
  delegation: null,
  mentioned: new Map(),
});

const addName = (draft: Draft, name: string): void => {
  if (name !== '' && !draft.names.includes(name)) draft.names.push(name);
};

export const known = (drafts: Drafts, entry: GazetteerEntry, name: string): Draft => {
  let draft = drafts.byGazetteer.get(entry.id);
  if (!draft) {
    draft = {
      key: entry.id,
      type: entry.type,
      subtype: entry.subtype,
      names: [],
      gazetteer: entry.id,
      country: entry.capitalOf ?? entry.country,
      offices: [],
      words: [],
    };
    drafts.byGazetteer.set(entry.id, draft);
    drafts.all.push(draft);
  }
  addName(draft, name);
  if (entry.subtype === 'Country') drafts.mentioned.set(entry.id, (drafts.mentioned.get(entry.id) ?? 0) + 1);
  return draft;
};

/** The draft of that name and type, made if there is none. `words` are the folded words of the name. */
export const named = (drafts: Drafts, type: EntityTypeId, name: string, words: readonly string[], subtype: string | null = null): Draft => {
  const folded = words.join(' ');
  const id = `${type} ${folded}`;
  let draft = drafts.byName.get(id);
  if (!draft) {
    draft = { key: id, type, subtype, names: [], gazetteer: null, country: null, offices: [], words };
    drafts.byName.set(id, draft);
    drafts.all.push(draft);
  }
  addName(draft, name);
  return draft;
};

export const addAlias = (drafts: Drafts, folded: string, draft: Draft): void => {
  drafts.aliasStarts.add(folded.split(' ', 1)[0] ?? folded);
  const other = drafts.aliases.get(folded);
  if (other === undefined) drafts.aliases.set(folded, draft);
  // A known name keeps its short form; between two unknown ones nobody can tell.
  else if (other !== draft && !(other?.gazetteer && !draft.gazetteer))
    drafts.aliases.set(folded, draft.gazetteer && other && !other.gazetteer ? draft : null);
};

export const addOffice = (draft: Draft, office: Office): void => {
  const same = draft.offices.some(
    ({ role, country, complement }) => role === office.role && country === office.country && complement.join() === office.complement.join(),
  );
  if (!same) draft.offices.push(office);
  draft.country ??= office.country;
};

const fits = (has: Office, wanted: Office): boolean =>
  has.role === wanted.role &&
  (has.country === wanted.country || has.country === null || wanted.country === null) &&
  (wanted.complement.every((word) => has.complement.includes(word)) ||
    (has.complement.length > 0 && has.complement.every((word) => wanted.complement.includes(word))));

/** The person that holds the office in this article: the last one who is said to; null if nobody is. */
export const holderOf = (drafts: Drafts, wanted: Office): Draft | null =>
  drafts.all.findLast(
    (draft) =>
      draft.type === 'Person' &&
      (wanted.country === null || draft.country === null || draft.country === wanted.country) &&
      draft.offices.some((office) => fits({ ...office, country: office.country ?? draft.country }, wanted)),
  ) ?? null;
