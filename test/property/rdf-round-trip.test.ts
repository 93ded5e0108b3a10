// parse(write(x)) is x, in every format and for parsers of other people, whatever the articles say.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RDF_EXPORTERS } from '../../src/export/rdf/exporters.js';
import type { Quad, Term } from '../../src/export/rdf/terms.js';
import { toQuads } from '../../src/export/rdf/to-quads.js';
import type { Corpus } from '../../src/model/corpus.js';
import type { ExportInput } from '../../src/model/output.js';
import { claim, corpus, evidence, ONTOLOGY } from '../support/builders.js';
import { hostileCorpus } from '../support/hostile.js';
import { hasRapper, joined, type Media, readWithJsonLd, readWithN3, readWithOxigraph, readWithRapper } from '../support/rdf.js';

const inputOf = (corpus: Corpus): ExportInput => ({
  corpus,
  graph: null as never,
  ontology: ONTOLOGY,
  baseIri: 'https://khabar.example/',
  textOf: () => 'a😀b',
  options: {},
});

const written = (id: string, corpus: Corpus): string => {
  const exporter = RDF_EXPORTERS.find((each) => each.id === id);
  return joined(exporter?.write(inputOf(corpus))[0]?.chunks ?? []);
};

/** What was meant, before any writer. */
const meant = (corpus: Corpus, graphs: boolean): string[] => {
  const term = (each: Term): string =>
    each.kind === 'literal'
      ? `${JSON.stringify(each.value)}${each.language === null ? `^^${each.datatype}` : `@${each.language.toLowerCase()}`}`
      : `NamedNode:${each.value}`;
  const line = ({ subject, predicate, object, graph }: Quad): string =>
    [subject, predicate, object, ...(graphs && graph ? [graph] : [])].map(term).join(' ');
  return [...new Set([...toQuads(inputOf(corpus)).quads].map(line))].sort();
};

const FORMATS: readonly { readonly id: string; readonly media: Media; readonly graphs: boolean }[] = [
  { id: 'ttl', media: 'text/turtle', graphs: false },
  { id: 'trig', media: 'application/trig', graphs: true },
  { id: 'nq', media: 'application/n-quads', graphs: true },
];

describe.each(FORMATS)('$id', ({ id, media, graphs }) => {
  test('reads back in N3.js as what was meant', () => {
    fc.assert(
      fc.property(hostileCorpus, (corpus) => expect(readWithN3(written(id, corpus), media, graphs)).toEqual(meant(corpus, graphs))),
    );
  });

  test('reads back in Oxigraph as what was meant', () => {
    fc.assert(
      fc.property(hostileCorpus, (corpus) => expect(readWithOxigraph(written(id, corpus), media, graphs)).toEqual(meant(corpus, graphs))),
    );
  });

  (hasRapper ? test : test.skip)('reads back in Raptor without a warning as what was meant', () => {
    fc.assert(
      fc.property(hostileCorpus, (corpus) => expect(readWithRapper(written(id, corpus), media)).toEqual(meant(corpus, false))),
      { numRuns: 25 },
    );
  });
});

describe('jsonld', () => {
  test('reads back in jsonld.js as what was meant', async () => {
    await fc.assert(
      fc.asyncProperty(hostileCorpus, async (corpus) =>
        expect(await readWithJsonLd(written('jsonld', corpus))).toEqual(meant(corpus, true)),
      ),
      { numRuns: 25 },
    );
  });

  test('reads back in Oxigraph as what was meant', () => {
    fc.assert(
      fc.property(hostileCorpus, (corpus) =>
        expect(readWithOxigraph(written('jsonld', corpus), 'application/ld+json')).toEqual(meant(corpus, true)),
      ),
    );
  });
});

test('reifiers name one triple a claim and add none', () => {
  fc.assert(
    fc.property(hostileCorpus, (corpus) => {
      const lines = readWithOxigraph(written('ttl12', corpus), 'text/turtle', false);
      const asserted = lines.filter((line) => !line.includes('22-rdf-syntax-ns#reifies'));
      const direct = meant(corpus, true).filter((line) => line.endsWith('graph/direct'));
      expect(asserted).toEqual(direct.map((line) => line.replace(/ NamedNode:\S+$/, '')).sort());
    }),
  );
});

test('a quote of a megabyte comes back whole', () => {
  const quote = `"\\\n> <${'خبر\t"'.repeat(150_000)}😀`;
  const long = corpus({ claims: [claim('a', 'visited', 'b', { evidence: evidence(quote) })] });
  expect(readWithN3(written('trig', long), 'application/trig')).toEqual(meant(long, true));
  expect(readWithOxigraph(written('nq', long), 'application/n-quads')).toEqual(meant(long, true));
});
