/** Remembers the last so many identities, to know a repeat. */
export type Memory = { has(identity: string): boolean; add(identity: string): void };

export const createMemory = (most: number): Memory => {
  const known = new Set<string>();
  return {
    has: (identity) => known.has(identity),
    add(identity) {
      known.delete(identity);
      known.add(identity);
      for (const oldest of known) {
        if (known.size <= most) return;
        known.delete(oldest);
      }
    },
  };
};
