/** Work that goes on behind an answer already given, so that a process can end only when it is done. */
export type UnderWay = {
  /** `work` must not reject. */
  add(work: Promise<void>): void;
  /** Resolves when nothing is under way any more, also nothing that was added meanwhile. */
  idle(): Promise<void>;
};

export const createUnderWay = (): UnderWay => {
  const underWay = new Set<Promise<void>>();
  return {
    add(work) {
      const tracked = work.finally(() => underWay.delete(tracked));
      underWay.add(tracked);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
