import { z } from 'zod';
import { waitFor } from './wait-for';

const armed = z.array(z.unknown());

/** The sandbox's switches for Dataverse's deliveries. */
export const webhookFaultsOf = (baseUrl: string) => {
  const address = `${baseUrl}/sandbox/dataverse/webhook-faults`;
  return {
    arm: async (kind: 'lose' | 'duplicate', times = 1): Promise<void> => {
      const body = JSON.stringify({ kind, times });
      const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      if (!answer.ok) throw new Error(`the fault was not taken: ${answer.status}`);
    },
    clear: async (): Promise<void> => void (await fetch(address, { method: 'DELETE' })),
    /** How many faults have not happened yet; waits for the last a while. */
    left: (): Promise<number> =>
      waitFor(
        async () => armed.parse(await (await fetch(address)).json()).length,
        (left) => left === 0,
      ),
  };
};
