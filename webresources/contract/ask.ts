import type { ContractWish } from '../../core/contracts/wishes';
import { contractWish } from '../../solution/rows';
import { readRow, writeRow } from '../common/rows';
import { carriedOut } from '../common/wish';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);
const table = 'csp_billingcontract';

/** Asks the service to do something with a contract, since other rows follow from it. */
export const ask = (wish: ContractWish, contractId: string): Promise<void> =>
  carriedOut(
    {
      write: (askedOn) => writeRow(table, contractId, { csp_asked: contractWish[wish], csp_askedon: askedOn }),
      stands: async () => (await readRow(table, contractId, ['csp_asked'])).csp_asked !== null,
    },
    say('working'),
  );
