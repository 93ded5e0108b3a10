// What is on the page but not in the news: found line by line, by phrases of the language and by shape.
import type { Boilerplate } from '../model/document.js';

export function findBoilerplate(_text: string, _known: { readonly publisher: string | null }): readonly Boilerplate[] {
  return [];
}
