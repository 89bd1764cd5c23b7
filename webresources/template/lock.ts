import { mayEditContent, newerIsOut } from '../../core/templates/publication';
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

const lock = (form: Xrm.FormContext, column: string, isLocked: boolean): void =>
  form.getAttribute<Xrm.Attributes.Attribute>(column)?.controls.forEach((control: Xrm.Controls.Control) => {
    if (isLockable(control) && !isInHeader(control)) control.setDisabled(isLocked);
  });

const isLockable = (control: Xrm.Controls.Control): control is Xrm.Controls.StandardControl => 'setDisabled' in control;

/** What stands in the header is read-only anyway, and must stay so. */
const isInHeader = (control: Xrm.Controls.Control): boolean => control.getName().startsWith('header_');
