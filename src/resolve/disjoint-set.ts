// Disjoint sets: which of many things are the same, when told so two at a time.

export interface DisjointSet<T> {
  /** The one that stands for all that are the same as this one. */
  readonly find: (item: T) => T;
  readonly union: (a: T, b: T) => void;
}

export const createDisjointSet = <T>(): DisjointSet<T> => {
  const parents = new Map<T, T>();
  const find = (item: T): T => {
    let root = item;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let at = item; at !== root; ) {
      const parent = parents.get(at) as T;
      parents.set(at, root);
      at = parent;
    }
    return root;
  };
  return {
    find,
    union: (a, b) => {
      const [from, to] = [find(a), find(b)];
      if (from !== to) parents.set(from, to);
    },
  };
};
