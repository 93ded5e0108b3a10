// What is derived from the ontology: docs/ontology.md, ontology/facets.ttl and ontology/context.jsonld.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { contextWith } from '../../src/export/rdf/json-ld-context.js';
import { VOCABULARY_PREFIXES } from '../../src/export/rdf/namespaces.js';

const K = 'https://w3id.org/khabar/ontology#';
const FACETS = [
  {
    prefix: 'km',
    name: 'mention',
    en: 'mentioned',
    ar: 'مذكور',
    says: 'Somebody says something of it; nothing about truth.',
    saysAr: 'قيل فيه شيء ما، دون أي حكم على صحته.',
  },
  { prefix: 'kc', name: 'claimed', en: 'claimed', ar: 'مزعوم', says: 'Somebody says that it happened.', saysAr: 'هناك من يقول إنه وقع.' },
  {
    prefix: 'kp',
    name: 'projected',
    en: 'projected',
    ar: 'متوقع',
    says: 'Somebody says that it is planned or possible.',
    saysAr: 'هناك من يقول إنه مخطط له أو محتمل.',
  },
  {
    prefix: 'kd',
    name: 'denied',
    en: 'denied',
    ar: 'منفي',
    says: 'Somebody says that it is not so.',
    saysAr: 'هناك من يقول إنه غير صحيح.',
  },
] as const;
const IRI = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  domain: 'http://www.w3.org/2000/01/rdf-schema#domain',
  range: 'http://www.w3.org/2000/01/rdf-schema#range',
  subClassOf: 'http://www.w3.org/2000/01/rdf-schema#subClassOf',
  subPropertyOf: 'http://www.w3.org/2000/01/rdf-schema#subPropertyOf',
  definition: 'http://www.w3.org/2004/02/skos/core#definition',
  symmetric: 'http://www.w3.org/2002/07/owl#SymmetricProperty',
} as const;

/** Texts by path inside the project. */
export function derivedFiles(root: string): ReadonlyMap<string, string> {
  const read = (...names: string[]): Store =>
    new Store(names.flatMap((name) => new Parser().parse(readFileSync(join(root, 'ontology', name), 'utf8'))));
  const filesIn = (folder: string): string[] =>
    readdirSync(join(root, 'ontology', folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  const relations = read(...filesIn('relations'));
  const all = read('khabar.ttl', ...filesIn('entities'), ...filesIn('relations'));
  return new Map([
    ['docs/ontology.md', documentation(all)],
    ['ontology/facets.ttl', facets(relations)],
    ['ontology/context.jsonld', `${JSON.stringify({ '@context': contextWith(VOCABULARY_PREFIXES) }, null, 2)}\n`],
  ]);
}

const local = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
const typesOf = (store: Store, type: string): string[] =>
  [...new Set(store.getSubjects(IRI.type, type, null).map(({ value }) => value))].sort();
const text = (store: Store, subject: string, predicate: string, language: string): string =>
  store.getObjects(subject, predicate, null).find((term) => term.termType === 'Literal' && term.language === language)?.value ?? '';
const names = (store: Store, subject: string, predicate: string): string =>
  store
    .getObjects(subject, predicate, null)
    .map(({ value }) => shorten(value))
    .sort()
    .join(', ');

function shorten(iri: string): string {
  for (const [prefix, namespace] of Object.entries(VOCABULARY_PREFIXES))
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  return iri;
}

function facets(relations: Store): string {
  const head = [
    '# What the plain triples of each relation type say, by namespace. Made by scripts/ontology-docs.ts; do not edit.',
    '# All are kinds of mention; a projection is never a kind of fact.',
    `@prefix k: <${K}> .`,
    ...FACETS.map(({ prefix, name }) => `@prefix ${prefix}: <https://w3id.org/khabar/ontology/${name}#> .`),
    '@prefix owl: <http://www.w3.org/2002/07/owl#> .',
    '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
  ];
  const blocks = typesOf(relations, `${K}RelationType`).flatMap((iri) => {
    const id = local(iri);
    const isSymmetric = relations.countQuads(iri, IRI.type, IRI.symmetric, null) > 0;
    const own = FACETS.map(({ prefix, en, ar, says, saysAr }) =>
      [
        `${prefix}:${id} a owl:ObjectProperty${isSymmetric ? ', owl:SymmetricProperty' : ''} ;`,
        ...(prefix === 'km' ? [] : [`  rdfs:subPropertyOf km:${id} ;`]),
        `  rdfs:label ${JSON.stringify(`${text(relations, iri, IRI.label, 'en')} (${en})`)}@en ;`,
        `  rdfs:label ${JSON.stringify(`${text(relations, iri, IRI.label, 'ar')} (${ar})`)}@ar ;`,
        `  skos:definition ${JSON.stringify(says)}@en ;`,
        `  skos:definition ${JSON.stringify(saysAr)}@ar ;`,
        `  rdfs:isDefinedBy <https://w3id.org/khabar/ontology> .`,
      ].join('\n'),
    );
    return [`k:${id} rdfs:subPropertyOf km:${id} .`, ...own];
  });
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function documentation(store: Store): string {
  const entityTypes = typesOf(store, `${K}EntityType`);
  const relationTypes = typesOf(store, `${K}RelationType`);
  const own = (type: string): string[] => typesOf(store, type).filter((iri) => !entityTypes.includes(iri) && !relationTypes.includes(iri));
  const meaning = (iri: string): string[] => [
    text(store, iri, IRI.label, 'ar'),
    text(store, iri, IRI.definition, 'en'),
    text(store, iri, IRI.definition, 'ar'),
  ];
  const classes = own('http://www.w3.org/2002/07/owl#Class').map((iri) => [
    `\`${shorten(iri)}\``,
    names(store, iri, IRI.subClassOf),
    ...meaning(iri),
  ]);
  const properties = [
    ...own('http://www.w3.org/2002/07/owl#ObjectProperty'),
    ...own('http://www.w3.org/2002/07/owl#DatatypeProperty'),
  ].sort();
  const individuals = typesOf(store, 'http://www.w3.org/2002/07/owl#NamedIndividual');
  const annotations = own('http://www.w3.org/2002/07/owl#AnnotationProperty');
  return `# The ontology

Made from \`ontology/\` by \`scripts/ontology-docs.ts\`; edit the Turtle files, not this page.

Namespace \`${K}\`, prefix \`k:\`. Files: \`khabar.ttl\` (the vocabulary), \`entities/\` and \`relations/\` (one type a file),
\`facets.ttl\` (the plain triples), \`alignments.ttl\` (schema.org, PROV-O, FOAF, SEM, Web Annotation, Wikidata), \`shapes.ttl\` (SHACL),
\`context.jsonld\` (JSON-LD).

## How claims are written

Nothing is a fact; everything is a claim. So the data have two layers:

* A **situation** (\`k:Situation\`) is what is talked about: a relation between two ends, with time, place and goods. It says nothing about truth.
  All claims on the same thing share one situation. \`k:refines\` leads from it to the same with less said.
* A **claim** (\`k:Claim\`) is what one speaker says of a situation: how certain (\`k:factuality\`), who (\`k:attributedTo\`: an entity, or the
  document in its own voice), through whom (\`k:via\`; \`k:attribution\` gives the order), and in which words (\`k:evidence\`, a Web Annotation
  resource; offsets count code points). \`k:alleges\` and \`k:denies\` lead from an accusation or denial to the claim that it is about.

Each article has a named graph; entities, situations, plain triples and links have one each. Graph names carry no meaning that is not in the triples too.
There are no blank nodes.

## Plain triples

For simple queries each relation is also written as one triple, in one of four namespaces that say what it is worth:

| prefix | namespace | \`?x PREFIX:metWith ?y\` holds |
| --- | --- | --- |
| \`k:\` | \`${K}\` | if an article says in its own voice that it happened, and nobody says otherwise |
| \`kc:\` | \`https://w3id.org/khabar/ontology/claimed#\` | if somebody says that it happened; also where an article's own word is denied |
| \`kp:\` | \`https://w3id.org/khabar/ontology/projected#\` | if somebody says that it is planned or possible |
| \`kd:\` | \`https://w3id.org/khabar/ontology/denied#\` | if somebody says that it is not so |

\`kc:\` and \`kd:\` together mean: contested. In full:

* Negated once, by anybody and at whatever time, a relation between the same two has no \`k:\` triple.
* A denial counts against the claim that it \`k:denies\`. A denial that does not say what it denies counts against nothing.
* What an accusation alleges or a denial denies is never the article's own word, even if the article names no other speaker.
* Plain triples have no time: \`k:metWith\` may hold because of 2019 while a meeting of 2023 is only planned. Ask situations for time.
* Symmetric relations are written in both directions.

All four are kinds of the neutral \`km:\` (\`https://w3id.org/khabar/ontology/mention#\`), which is not written out.

## Relation types

${table(
  ['term', 'id', 'Arabic', 'from', 'to', 'meaning', 'المعنى'],
  relationTypes.map((iri) => {
    const [ar = '', en = '', definition = ''] = meaning(iri);
    const id = store.getObjects(iri, `${K}id`, null)[0]?.value ?? '';
    const isSymmetric = store.countQuads(iri, IRI.type, IRI.symmetric, null) > 0;
    return [
      `\`${shorten(iri)}\``,
      `\`${id}\``,
      ar,
      names(store, iri, IRI.domain),
      names(store, iri, IRI.range),
      `${en}${isSymmetric ? ' Symmetric.' : ''}`,
      definition,
    ];
  }),
)}

## Entity types

${table(
  ['term', 'kind of', 'Arabic', 'meaning', 'المعنى'],
  entityTypes.map((iri) => [`\`${shorten(iri)}\``, names(store, iri, IRI.subClassOf), ...meaning(iri)]),
)}

## Classes

${table(['term', 'kind of', 'Arabic', 'meaning', 'المعنى'], classes)}

## Factuality

${table(
  ['term', 'Arabic', 'meaning', 'المعنى'],
  individuals.map((iri) => [`\`${shorten(iri)}\``, ...meaning(iri)]),
)}

## Properties

${table(
  ['term', 'of', 'value', 'Arabic', 'meaning', 'المعنى'],
  properties.map((iri) => [`\`${shorten(iri)}\``, names(store, iri, IRI.domain), names(store, iri, IRI.range), ...meaning(iri)]),
)}

## In the files of types

${table(
  ['term', 'Arabic', 'meaning', 'المعنى'],
  annotations.map((iri) => [`\`${shorten(iri)}\``, ...meaning(iri)]),
)}
`;
}
