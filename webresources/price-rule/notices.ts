import { instantAt, isSetAt, mayChange, notify } from '../common/form';
import { dayText, saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** The price is fixed and the cost is not: a person who may change it should look whether it still earns. */
export const warnOfMovedCost = (form: Xrm.FormContext): void => {
  const movedOn = instantAt(form, 'csp_costmovedon');
  const moved = movedOn === null ? say('cost-moved') : say('cost-moved-on', { day: dayText(movedOn) });
  const text = `${moved} ${say(mayChange(form) ? 'check-price' : 'ask-to-check')}`;
  notify(form, 'cost-moved', isSetAt(form, 'csp_costmoved') ? { level: 'WARNING', text } : null);
};
