import type { Fault, FaultedCall, FaultRequest } from './fault';

/** The faults that are asked for, and the calls that are held. They do not survive the process. */
export const createSwitchboard = (newId: () => string) => {
  let faults: readonly Fault[] = [];
  const held = new Map<string, (() => void)[]>();

  /** Lets all calls go that the fault holds; their number. */
  const release = (id: string): number => {
    const waiting = held.get(id) ?? [];
    held.delete(id);
    for (const go of waiting) go();
    return waiting.length;
  };

  return {
    list: () => faults,
    release,

    add(request: FaultRequest): Fault {
      const fault = { ...request, id: newId() };
      faults = [...faults, fault];
      return fault;
    },

    /** Takes all faults away and lets go what they held. */
    clear(): void {
      faults = [];
      for (const id of [...held.keys()]) release(id);
    },

    /** The faults that strike this call; each is counted. */
    strike(call: FaultedCall): readonly Fault[] {
      const meant = faults.filter((fault) => fault.call === undefined || fault.call === call);
      faults = faults.flatMap((fault) => (meant.includes(fault) ? counted(fault) : [fault]));
      return meant.filter(({ skip }) => skip === 0);
    },

    /** Resolves when the fault is released. */
    hold: (id: string): Promise<void> => new Promise((resolve) => void held.set(id, [...(held.get(id) ?? []), resolve])),

    /** How many calls each fault holds now. */
    holding: (): Readonly<Record<string, number>> => Object.fromEntries([...held].map(([id, waiting]) => [id, waiting.length])),
  };
};
export type Switchboard = ReturnType<typeof createSwitchboard>;

/** What is left of a fault after one more call of its kind. */
const counted = (fault: Fault): readonly Fault[] => {
  if (fault.skip > 0) return [{ ...fault, skip: fault.skip - 1 }];
  if (fault.times === null) return [fault];
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
};
