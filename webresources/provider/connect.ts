import { Refused, withProgress } from '../common/command';
import { asking } from '../common/problem';
import type { ChosenRow } from '../common/place';
import { saying } from '../common/words';
import { clientUrl, service } from '../common/service';
import texts from './texts.json';
import { waitForConsent } from './wait-for-consent';

const say = saying(texts);

/** **Connect**: an administrator signs in at Microsoft and consents (secure application model); the service keeps the consent. */
export const giveConsent = async ({ id }: ChosenRow): Promise<void> => {
  // Opened before anything is waited for: browsers let only a click open a window.
  const popup = window.open('', '_blank', 'popup,width=520,height=720');
  if (popup === null) throw new Refused(say('popup-blocked'));
  try {
    const redirectUri = `${clientUrl()}/WebResources/csp_/provider/connected.html`;
    const { url } = await withProgress(say('opening'), () => asking(() => service().beginConsent(id, { redirectUri })));
    const state = new URL(url).searchParams.get('state') ?? '';
    const answered = withProgress(say('waiting'), () => waitForConsent(state, popup, stillSigningIn));
    popup.location.href = url;
    const answer = await answered;
    if (answer === null) throw new Refused(say('gave-up'));
    if (answer.kind === 'declined') throw new Refused(say('declined'), `${answer.error}\n${answer.description}`);
    const given = { code: answer.code, state, redirectUri };
    await withProgress(say('completing'), () => asking(() => service().completeConsent(id, given)));
  } finally {
    popup.close();
  }
};

/** The progress would hide the question; once it is answered there is only waiting left to show. */
const stillSigningIn = async (): Promise<boolean> => {
  Xrm.Utility.closeProgressIndicator();
  const { confirmed } = await Xrm.Navigation.openConfirmDialog({
    title: say('closed'),
    text: say('closed-ask'),
    confirmButtonLabel: say('keep-waiting'),
    cancelButtonLabel: say('stop'),
  });
  if (confirmed) Xrm.Utility.showProgressIndicator(say('waiting'));
  return confirmed;
};
