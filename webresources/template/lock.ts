import { mayEditContent, newerIsOut } from '../../core/templates/publication';
import { lock } from '../common/controls';
import { notify, numberAt, optionAt } from '../common/form';
import { saying } from '../common/words';
import { lockedColumns, publicationOf } from './content';
import texts from './texts.json';

const say = saying(texts);

/** Locks or unlocks the words of the template as its publication demands, and says why. */
export const lockAndTell = (form: Xrm.FormContext): void => {
  const state = publicationOf(optionAt(form, 'csp_publication'));
  const isLocked = !mayEditContent(state);
  for (const column of lockedColumns) lock(form, column, isLocked);
  notify(form, 'publication', isLocked ? { level: 'INFO', text: say(state === 'Published' ? 'published' : 'retired') } : null);
  const ranks = { versionRank: numberAt(form, 'csp_versionrank'), newestRank: numberAt(form, 'csp_newestrank') };
  notify(form, 'newer', state !== 'Retired' && newerIsOut(ranks) ? { level: 'WARNING', text: say('newer-out') } : null);
};
