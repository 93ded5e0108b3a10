// One edge a claim: nothing is summed up, every quote has its own edge.
import type { Claim } from '../../model/claim.js';
import type { Context } from './context.js';
import { alphaOf } from './relation-rows.js';
import { coarsest, daysOf } from './spells.js';
import type { Column, EdgeRow, Interval } from './table.js';

export const CLAIM_COLUMNS: readonly Column[] = [
  { id: 'relation', type: 'string' },
  { id: 'relation_ar', type: 'string' },
  { id: 'relation_en', type: 'string' },
  { id: 'symmetric', type: 'boolean' },
  { id: 'factuality', type: 'string' },
  { id: 'attribution', type: 'string' },
  { id: 'speakers', type: 'liststring' },
  { id: 'time', type: 'string' },
  { id: 'date_precision', type: 'string' },
  { id: 'place', type: 'string' },
  { id: 'commodities', type: 'liststring' },
  { id: 'document', type: 'string' },
  { id: 'publisher', type: 'string' },
  { id: 'published', type: 'string' },
  { id: 'url', type: 'string' },
  { id: 'confidence', type: 'double' },
  { id: 'strength', type: 'double' },
  { id: 'about', type: 'string' },
  { id: 'denied_by', type: 'liststring' },
  { id: 'quote', type: 'string' },
  { id: 'sentence', type: 'string' },
];

export const claimSpells = ({ time, id }: Claim): readonly Interval[] => {
  const range = time === null ? null : daysOf(time, `claim ${id}`);
  return range ? [[range.first, range.last]] : [];
};

export const claimRow = (claim: Claim, object: string, kind: string, context: Context): EdgeRow => {
  const { ar, en, label, color, symmetric } = context.relation(claim.relation);
  const document = context.documents.get(claim.document);
  return {
    id: claim.id,
    source: claim.subject,
    target: object,
    kind,
    label,
    color,
    symmetric,
    weight: 1,
    thickness: 1,
    alpha: alphaOf(claim.factuality === 'actual', claim.factuality === 'planned'),
    spells: claimSpells(claim),
    values: [
      claim.relation,
      ar,
      en,
      symmetric,
      claim.factuality,
      claim.sources.length === 0 ? 'own' : 'claimed',
      claim.sources.map(context.nameOf),
      claim.time,
      claim.time === null ? null : coarsest([claim.time]),
      claim.place === null ? null : context.nameOf(claim.place),
      claim.commodities.map(context.nameOf),
      claim.document,
      document?.publisher ?? null,
      document?.date ?? null,
      document?.url ?? null,
      claim.confidence,
      1,
      claim.about,
      context.deniersOf(claim.id).map(context.nameOf),
      claim.evidence.quote,
      claim.evidence.sentence.text,
    ],
  };
};
