/** A cell of a table of counts: row and column from 0. */
export type Cell = readonly [row: number, column: number];

/** The least and largest count a suppressed cell can have for somebody who knows everything published. */
export type Feasible = { readonly lower: number; readonly upper: number };

/**
 * What the margins and the published cells of a table leave possible for one suppressed cell (counts ≥ 0), by maximum flow
 * over the other suppressed cells: row → column up to the value, column → row without bound (Gusfield 1988).
 */
export function feasibleInterval(
  table: readonly (readonly number[])[],
  suppressed: readonly Cell[],
  [row, column]: Cell,
): Feasible {
  const rows = table.length;
  const size = rows + (table[0]?.length ?? 0);
  const capacities = () => {
    const capacity = new Float64Array(size * size);
    for (const [r, c] of suppressed) {
      if (r === row && c === column) continue;
      capacity[r * size + rows + c] = table[r]?.[c] ?? 0;
      capacity[(rows + c) * size + r] = Infinity;
    }
    return capacity;
  };
  const value = table[row]?.[column] ?? 0;
  const up = maximumFlow(capacities(), size, row, rows + column);
  const down = Math.min(value, maximumFlow(capacities(), size, rows + column, row));
  return { lower: value - down, upper: value + up };
}

/** Maximum flow by shortest augmenting paths (Edmonds & Karp 1972); the capacities become the residual ones. */
function maximumFlow(capacity: Float64Array, size: number, source: number, sink: number): number {
  let total = 0;
  for (;;) {
    const from = shortestPath(capacity, size, source, sink);
    if (from === null) return total;
    let room = Infinity;
    for (let node = sink; node !== source; node = from[node] ?? source) {
      room = Math.min(room, capacity[(from[node] ?? source) * size + node] ?? 0);
    }
    if (room === Infinity) return Infinity;
    for (let node = sink; node !== source; node = from[node] ?? source) {
      const before = from[node] ?? source;
      capacity[before * size + node] = (capacity[before * size + node] ?? 0) - room;
      capacity[node * size + before] = (capacity[node * size + before] ?? 0) + room;
    }
    total += room;
  }
}

/** The predecessor of every node on shortest paths from the source; null when the sink is out of reach. */
function shortestPath(capacity: Float64Array, size: number, source: number, sink: number): Int32Array | null {
  const from = new Int32Array(size).fill(-1);
  from[source] = source;
  const queue = [source];
  for (const node of queue) {
    for (let next = 0; next < size; next += 1) {
      if (from[next] !== -1 || !((capacity[node * size + next] ?? 0) > 0)) continue;
      from[next] = node;
      if (next === sink) return from;
      queue.push(next);
    }
  }
  return null;
}
