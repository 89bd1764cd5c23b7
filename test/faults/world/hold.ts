import { z } from 'zod';
import type { Moment } from './gate';
import { waitFor } from './wait-for';

const added = z.object({ id: z.guid() });
const holding = z.object({ holding: z.record(z.string(), z.number()) });

export type Hold = {
  /** Resolves once Partner Center has the call and does not answer it. */
  caught(): Promise<void>;
  release(): Promise<void>;
};

/** Lets the sandbox's Partner Center keep one call waiting, before or after its effect. */
export const holdCall = async (baseUrl: string, match: { method: string; path: string }, effect: Moment): Promise<Hold> => {
  const faults = `${baseUrl}/sandbox/partner-center/faults`;
  const answer = await fetch(faults, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ match, action: { kind: 'hang', effect } }),
  });
  const { id } = added.parse(await answer.json());
  const held = async (): Promise<number> => holding.parse(await (await fetch(faults)).json()).holding[id] ?? 0;
  return {
    async caught() {
      if ((await waitFor(held, (calls) => calls > 0)) === 0) throw new Error('no call was held');
    },
    release: async () => void (await fetch(`${faults}/${id}/release`, { method: 'POST' })),
  };
};
