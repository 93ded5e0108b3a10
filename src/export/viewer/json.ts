// Exporter `json`: viewer.json, which the server's page and any other reader can load; the claims beside it where they are many.
import type { Claim } from '../../model/claim.js';
import type { Exporter, ExportInput, OutputFile } from '../../model/output.js';
import { encodeClaims, encodeGraph, indexersOf } from './encode.js';

/** Above this many claims the graph comes first and the claims follow in pieces. */
export const CLAIMS_IN_PAGE = 25_000;
const CLAIMS_A_CHUNK = 12_500;

const chunksOf = (claims: readonly Claim[], size: number): (readonly Claim[])[] =>
  Array.from({ length: Math.ceil(claims.length / size) }, (_, index) => claims.slice(index * size, (index + 1) * size));

/** Known claims only: those whose document, relation type and subject the results define. */
export const drawable = (input: ExportInput): readonly Claim[] => {
  const { documentAt, entityAt, typeAt } = indexersOf(input);
  return input.corpus.claims.filter(
    (claim) => documentAt(claim.document) >= 0 && typeAt(claim.relation) >= 0 && entityAt(claim.subject) >= 0,
  );
};

const write = (input: ExportInput): readonly OutputFile[] => {
  const claims = drawable(input);
  const indexers = indexersOf(input);
  const graph = { ...encodeGraph(input), claimCount: claims.length };
  if (claims.length <= CLAIMS_IN_PAGE) {
    const data = { ...graph, claims: encodeClaims(claims, indexers), chunks: [], texts: null };
    return [{ name: 'viewer.json', chunks: [`${JSON.stringify(data)}\n`] }];
  }
  const pieces = chunksOf(claims, CLAIMS_A_CHUNK);
  const names = pieces.map((_, index) => `viewer-claims-${index + 1}.json`);
  return [
    { name: 'viewer.json', chunks: [`${JSON.stringify({ ...graph, claims: null, chunks: names, texts: null })}\n`] },
    ...pieces.map((piece, index) => ({
      name: names[index] ?? '',
      chunks: {
        *[Symbol.iterator]() {
          yield `${JSON.stringify(encodeClaims(piece, indexers))}\n`;
        },
      },
    })),
  ];
};

export const jsonExporter: Exporter = {
  id: 'json',
  title: 'Viewer data: graph, claims and evidence in one JSON file',
  mediaType: 'application/json',
  readers: 'khabar serve, any JSON reader',
  byDefault: true,
  write,
};
