import { publication } from '../../solution/rows';
import { confirmed, withProgress } from '../common/command';
import type { ChosenRow } from '../common/place';
import { writeRow } from '../common/rows';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** **Retire**: the template is not offered any more, and is default no more. */
export const retireTemplate = async ({ id, name }: ChosenRow): Promise<void> => {
  if (!(await confirmed(say('retire'), say('retire-ask', { name })))) return;
  await withProgress(say('working'), () =>
    writeRow('csp_agreementtemplate', id, {
      csp_publication: publication.Retired,
      csp_retiredon: new Date().toISOString(),
      csp_isdefault: false,
    }),
  );
};
