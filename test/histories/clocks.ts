const minute = 60_000;

/** By how many minutes clocks of the service can differ from the right one: never more than servers that are looked after. */
export const serviceSkews = [-3, -1, 0, 1, 3] as const;
/** People's computers can be off by anything. */
export const browserSkews = [-2 * 24 * 60, -30, 0, 10, 2 * 24 * 60] as const;

/** Everybody's clock goes by the right one, and is off by as much as was set. */
export const createClocks = (now: () => number) => {
  const skews = new Map<string, number>();
  const keyOf = (name: string): string => name.split(' ')[0] ?? name;
  return {
    set: (name: string, minutes: number): void => void skews.set(name, minutes * minute),
    /** Who follows a dead process runs on the same machine. */
    nowOf: (name: string) => (): number => now() + (skews.get(keyOf(name)) ?? 0),
    right: (): void => skews.clear(),
  };
};
