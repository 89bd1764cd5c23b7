import { publication } from '../../solution/rows';
import { confirmed, Refused, withProgress } from '../common/command';
import type { ChosenRow } from '../common/place';
import { writeRow } from '../common/rows';
import { saying } from '../common/words';
import { readContent } from './content';
import { faultSentences } from './faults';
import texts from './texts.json';

const say = saying(texts);

/** **Publish**: from now on the template can be sent. What is missing is told all at once. */
export const publishTemplate = async ({ id, name }: ChosenRow): Promise<void> => {
  const row = await readContent(id);
  const now = new Date();
  const faults = faultSentences(row, now);
  if (faults.length > 0) throw new Refused([say('not-ready', { name }), ...faults].join('\n'));
  const question = row.csp_isdefault === true ? 'publish-default-ask' : 'publish-ask';
  if (!(await confirmed(say('publish'), say(question, { name })))) return;
  await withProgress(say('working'), () =>
    writeRow('csp_agreementtemplate', id, { csp_publication: publication.Published, csp_publishedon: now.toISOString() }),
  );
};
