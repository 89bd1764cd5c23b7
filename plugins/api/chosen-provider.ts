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
export const createChosenProvider = ({ dataverse, providers, time }: ApiContext) => {
  const known = new Map<string, { readonly provider: Provider; readonly until: number }>();
  return async (caller: Caller, providerId: string): Promise<Provider> => {
    const key = `${caller.objectId} ${providerId}`;
    const kept = known.get(key);
    if (kept !== undefined && kept.until > time.now()) return kept.provider;
    const { provider } = valueOf(await targetOf(dataverse.as(caller.objectId), providers, providerId));
    if (known.size > 10_000) known.clear();
    known.set(key, { provider, until: time.now() + keptMilliseconds });
    return provider;
  };
};
export type ChosenProvider = ReturnType<typeof createChosenProvider>;
