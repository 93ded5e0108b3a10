// Marks names that several rows of one type have: the first row in order of rank keeps them plain, the others get `shared=NAME`.

export function markShared(tables) {
  const owners = new Map();
  for (const rows of tables) {
    for (const row of rows) {
      for (const name of new Set([row.name_ar, ...(row.aliases_ar ?? [])])) {
        const key = `${row.type} ${name}`;
        if (!owners.has(key)) owners.set(key, row.id);
        else if (owners.get(key) !== row.id) row.flags = [...(row.flags ?? []), `shared=${name}`];
      }
    }
  }
}
