// Sentences that a reader understands and the engine does not yet: relation, example, what it would take.
export const GAPS: readonly (readonly [relation: string, example: string, reason: string])[] = [
  ['visited', 'قد يزور البابا فرنسيس جوبا العام المقبل. => البابا فرنسيس | جوبا | possible', 'the name looks like an adjective of France'],
];
