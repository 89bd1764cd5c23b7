import { z } from 'zod';
import type { FaultRequest } from '../../../sandbox/graph/faults/fault';
import type { Stack } from './stack';

const waiting = z.object({ faults: z.array(z.unknown()) });

/** Microsoft Graph as the sandbox plays it, seen and steered from behind. */
export const graphOf = ({ baseUrl }: Pick<Stack, 'baseUrl'>) => {
  const faults = `${baseUrl}/sandbox/graph/faults`;
  const listedAt = async (path: string, address: string): Promise<number> => {
    const list = await (await fetch(`${baseUrl}${path}`)).text();
    return list.split('<li>').filter((mail) => mail.includes(address)).length;
  };
  return {
    /** The next such call suffers `action`; `times`: null is until `heal`. */
    break: async (call: NonNullable<FaultRequest['call']>, action: FaultRequest['action'], times: number | null = 1): Promise<void> => {
      const body = JSON.stringify({ call, action, times });
      const answer = await fetch(faults, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      if (!answer.ok) throw new Error(`the fault was not taken: ${answer.status} ${await answer.text()}`);
    },

    heal: async (): Promise<void> => void (await fetch(faults, { method: 'DELETE' })),

    /** How many faults have not struck yet. */
    faultsLeft: async (): Promise<number> => waiting.parse(await (await fetch(faults)).json()).faults.length,

    /** How many mails to an address were sent. */
    mailsTo: (address: string): Promise<number> => listedAt('/sandbox/mail', address),

    draftsTo: (address: string): Promise<number> => listedAt('/sandbox/mail/drafts', address),
  };
};
export type Graph = ReturnType<typeof graphOf>;
