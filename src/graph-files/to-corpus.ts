// A graph file from anywhere, as entities and claims: enough to look at it in the viewer and to write it in other formats.
import type { Claim } from '../model/claim.js';
import type { Corpus } from '../model/corpus.js';
import type { DocumentInfo } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Ontology, RelationType } from '../model/ontology.js';
import { compareCodeUnits } from '../model/order.js';
import { listOf } from './column-values.js';
import { claimOf } from './file-claim.js';
import { entityOf, idMaker, namelessNode } from './file-entity.js';
import { relationOf } from './file-relation.js';
import type { GraphFile } from './graph-file.js';

export interface FileCorpus {
  readonly corpus: Corpus;
  /** The given one, with the relations of the file that it does not know. */
  readonly ontology: Ontology;
  /** Ids of the corpus by those of the file; ids that are not plain ASCII get new ones. */
  readonly ids: ReadonlyMap<string, string>;
}

const byId = <T extends { readonly id: string }>(items: Iterable<T>): readonly T[] =>
  [...items].sort((a, b) => compareCodeUnits(a.id, b.id));

const idsByName = (entities: Iterable<Entity>): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { id, label } of entities) for (const name of [label.ar, label.en, id]) if (name !== null && !ids.has(name)) ids.set(name, id);
  return ids;
};

/** One claim for each publisher of an edge, so that independent sources still count. `name` names the file in the documents. */
export const corpusOf = (file: GraphFile, ontology: Ontology, name = 'graph'): FileCorpus => {
  const { ids, idOf } = idMaker(file.nodes.map(({ id }) => id));
  const entities = new Map<string, Entity>();
  const nodes = [...file.nodes, ...file.edges.flatMap(({ source, target }) => [namelessNode(source), namelessNode(target)])];
  for (const node of nodes) if (!ids.has(node.id)) entities.set(idOf(node.id), entityOf(node, idOf(node.id)));
  const speakers = idsByName(entities.values());
  const relations = new Map<string, RelationType>(ontology.relations.map((type) => [type.id, type]));
  const documents = new Map<string, DocumentInfo>();
  const documentOf = (publisher: string | null): string => {
    const id = publisher === null ? name : `${name}: ${publisher}`;
    if (!documents.has(id)) documents.set(id, { id, file: name, title: null, date: null, publisher, url: null, language: 'ar' });
    return id;
  };
  const claims = file.edges.flatMap((edge, index): Claim[] => {
    const publishers = listOf(edge.attributes['publishers'] ?? edge.attributes['publisher']);
    const relation = relationOf(edge, ontology, relations);
    return (publishers.length > 0 ? publishers : [null]).map((publisher, copy) =>
      claimOf(edge, {
        id: `c-${(index * 1000 + copy).toString(16).padStart(16, '0')}`,
        document: documentOf(publisher),
        subject: idOf(edge.source),
        relation,
        object: idOf(edge.target),
        sources: listOf(edge.attributes['speakers']).flatMap((speaker) => speakers.get(speaker) ?? []),
      }),
    );
  });
  return {
    corpus: {
      documents: byId(documents.values()),
      entities: byId(entities.values()),
      claims: claims.sort((a, b) => compareCodeUnits(a.document, b.document) || compareCodeUnits(a.id, b.id)),
    },
    ontology: { ...ontology, relations: byId(relations.values()) },
    ids,
  };
};
