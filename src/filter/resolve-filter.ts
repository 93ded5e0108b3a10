// Names in a filter, as people type them, to the ids that it compares; unknown ones are refused with a suggestion.
import { UsageError } from '../errors.js';
import type { Corpus } from '../model/corpus.js';
import type { Entity } from '../model/entity.js';
import type { Ontology } from '../model/ontology.js';
import type { Filter } from './filter.js';
import { suggestion } from './suggest.js';

const namesOf = (entity: Entity): readonly string[] =>
  [entity.label.ar, entity.label.en, entity.wikidata, ...entity.aliases].filter((name) => name !== null);

const idOf = (key: string, word: string, entities: readonly Entity[]): string => {
  if (entities.some((entity) => entity.id === word)) return word;
  const low = word.toLowerCase();
  const named = entities.filter((entity) => namesOf(entity).some((name) => name.toLowerCase() === low));
  const [found] = named;
  if (!found) {
    const known = entities.flatMap((entity) => [entity.id, ...namesOf(entity)]);
    throw new UsageError(`filter: ${key}="${word}" is no entity of this graph.${suggestion(word, known)}`);
  }
  if (named.length > 1)
    throw new UsageError(`filter: ${key}="${word}" is the name of ${named.map(({ id }) => id).join(', ')}; write one of these ids`);
  return found.id;
};

const check = (key: string, words: readonly string[] | null, known: readonly string[]): void => {
  const wrong = words?.find((word) => !known.includes(word));
  if (wrong !== undefined) throw new UsageError(`filter: unknown ${key} "${wrong}".${suggestion(wrong, known)}`);
};

/** For the command line. The viewer does without: an address may outlive the graph that it was made for. */
export const resolveFilter = (filter: Filter, corpus: Corpus, ontology: Ontology): Filter => {
  check('relation', filter.relations, [
    ...new Set([...ontology.relations.map(({ id }) => id), ...corpus.claims.map(({ relation }) => relation)]),
  ]);
  check(
    'type',
    filter.types,
    ontology.entityTypes.map(({ id }) => id),
  );
  check('publisher', filter.publishers, [...new Set(corpus.documents.map(({ publisher, id }) => publisher ?? id))]);
  const { ego, speakers } = filter;
  return {
    ...filter,
    ego: ego === null ? null : idOf('ego', ego, corpus.entities),
    speakers: speakers === null ? null : speakers.map((word) => idOf('speaker', word, corpus.entities)),
  };
};
