import type { AgreementWish } from '../../core/agreements/state';
import { agreementWish } from '../../solution/rows';
import { readRow, writeRow } from '../common/rows';
import { carriedOut } from '../common/wish';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);
const table = 'csp_agreement';

/** Asks the service for something that concerns an agreement. */
export const ask = (wish: AgreementWish, agreementId: string): Promise<void> =>
  carriedOut(
    {
      write: (askedOn) => writeRow(table, agreementId, { csp_asked: agreementWish[wish], csp_askedon: askedOn }),
      stands: async () => (await readRow(table, agreementId, ['csp_asked'])).csp_asked !== null,
    },
    say('working'),
  );
