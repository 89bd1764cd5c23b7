import type { ConnectivityCheck } from '../../core/provisioning/questions';
import { withProgress } from '../common/command';
import type { ChosenRow } from '../common/place';
import { asking, problemText } from '../common/problem';
import { saying } from '../common/words';
import { service } from '../common/service';
import texts from './texts.json';

const say = saying(texts);

/** **Verify**: tries all that the service needs of the provider, and says of each whether it is in order. */
export const verifyConnection = async ({ id }: ChosenRow): Promise<void> => {
  const { checks } = await withProgress(say('verifying'), () => asking(() => service().verifyProvider(id)));
  const lines = checks.map(sentence);
  await tell(say('verified'), checks.every(({ refusal }) => refusal === null) ? [say('all-well'), ...lines] : lines);
};

/** **Import templates**: brings in what the provider publishes about its agreements, as drafts. */
export const importFromProvider = async ({ id }: ChosenRow): Promise<void> => {
  const answer = await withProgress(say('importing'), () => asking(() => service().importTemplates(id)));
  await tell(say('imported'), [say('imported-text', answer)]);
};

/** **Find customers**: reads the provider's customers now, instead of waiting for the day's reading. */
export const findAtProvider = async ({ id }: ChosenRow): Promise<void> => {
  const answer = await withProgress(say('finding'), () => asking(() => service().findCustomers(id)));
  await tell(say('found'), [say('found-text', answer)]);
};

/** **Read the catalogue now**: offers, prices and promotions, instead of waiting for the day's reading. */
export const readCatalogueNow = async ({ id }: ChosenRow): Promise<void> => {
  const answer = await withProgress(say('reading-catalogue'), () => asking(() => service().readCatalogue(id)));
  await tell(say('catalogue-read'), [say('catalogue-read-text', answer)]);
};

const sentence = ({ name, refusal }: ConnectivityCheck): string => {
  const check = say(`check-${name}`);
  return refusal === null ? say('fine', { check }) : say('wrong', { check, reason: problemText(refusal) });
};

const tell = async (title: string, lines: readonly string[]): Promise<void> => {
  await Xrm.Navigation.openAlertDialog({ title, text: lines.join('\n') });
};
