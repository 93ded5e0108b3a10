// Offsets for Web Annotation: khabar counts UTF-16 code units, oa:start and oa:end count code points.

/** A function from an offset in `text` to the number of code points before it. */
export function codePointOffsets(text: string): (offset: number) => number {
  const lowHalves: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) lowHalves.push(match.index + 1);
  if (lowHalves.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(lowHalves, offset);
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
