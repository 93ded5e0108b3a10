// The claims that are shown, for a spreadsheet.
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../data/dataset.js';

const COLUMNS = [
  'id',
  'subject',
  'relation',
  'object',
  'factuality',
  'sources',
  'time',
  'place',
  'commodities',
  'quote',
  'document',
  'date',
  'publisher',
  'url',
  'confidence',
];

/** A spreadsheet runs a cell that begins like a formula: an apostrophe before it makes it text. */
const cell = (value: string): string => {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
};

/** With a byte order mark, by which Excel knows that it is UTF-8. */
export const toCsv = (data: Dataset, claims: readonly Claim[]): string => {
  const name = (id: string): string => {
    const entity = data.entity.get(id);
    return entity?.label.ar ?? entity?.label.en ?? id;
  };
  const rows = claims.map((claim) => {
    const document = data.document.get(claim.document);
    return [
      claim.id,
      name(claim.subject),
      claim.relation,
      claim.object === null ? '' : name(claim.object),
      claim.factuality,
      claim.sources.map(name).join(' < '),
      claim.time ?? '',
      claim.place === null ? '' : name(claim.place),
      claim.commodities.map(name).join('; '),
      claim.evidence.quote,
      claim.document,
      document?.date ?? '',
      document?.publisher ?? '',
      document?.url ?? '',
      String(claim.confidence),
    ];
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
