import type { AgreementWish } from '../../core/agreements/state';
import { agreementWish } from '../../solution/rows';
import { withProgress } from '../common/command';
import { readRow, writeRow } from '../common/rows';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** Writes a person's wish where the service sees it, and waits a little for it to be carried out: the form then shows the answer at once. */
export const ask = (wish: AgreementWish, agreementId: string): Promise<void> =>
  withProgress(say('working'), async () => {
    await writeRow('csp_agreement', agreementId, { csp_asked: agreementWish[wish], csp_askedon: new Date().toISOString() });
    for (let look = 0; look < looks && (await isAsked(agreementId)); look += 1) await pause();
  });

/** So often it is looked, this many milliseconds apart; what takes longer is said above the form. */
const looks = 15;
const between = 1000;

const isAsked = async (agreementId: string): Promise<boolean> =>
  (await readRow('csp_agreement', agreementId, ['csp_asked'])).csp_asked !== null;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, between));
