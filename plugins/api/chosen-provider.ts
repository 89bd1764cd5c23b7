import type { Provider } from '../providers/provider';
import { targetOf } from '../steps/provisioning/target';
import type { Caller } from './caller';
import type { ApiContext } from './context';
import { valueOf } from './problem';

const keptMilliseconds = 60_000;

/**
 * The provider that a question is for, where the person may read its row. Kept for a minute for each person, since the wizard asks with
 * every pause in typing.
 */
export const createChosenProvider = ({ dataverse, partnerCenter, time }: ApiContext) => {
  const known = new Map<string, number>();
  return async (caller: Caller, providerId: string): Promise<Provider> => {
    const key = `${caller.objectId} ${providerId}`;
    if ((known.get(key) ?? 0) > time.now()) return partnerCenter;
    const { provider } = valueOf(await targetOf(dataverse.as(caller.objectId), partnerCenter, providerId));
    if (known.size > 10_000) known.clear();
    known.set(key, time.now() + keptMilliseconds);
    return provider;
  };
};
export type ChosenProvider = ReturnType<typeof createChosenProvider>;
