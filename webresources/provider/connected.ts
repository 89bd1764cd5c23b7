/** The page to which the provider's consent returns: hands the answer to the form that began it, and closes. */
import texts from './connected.json';
import { answerIn, consentChannel, taken } from './consent-channel';

/** How long the form has to take the answer, in milliseconds. */
const patience = 5000;

const code = navigator.language.slice(0, 2);
const isKnown = (name: string): name is keyof typeof texts => name in texts;
const words = texts[isKnown(code) ? code : 'en'];

const say = (text: string): void => {
  const place = document.querySelector('[role=status]');
  if (place !== null) place.textContent = text;
};

document.documentElement.lang = isKnown(code) ? code : 'en';
document.title = words.title;
say(words.wait);

const returned = answerIn(window.location.hash);
// The code is worth a consent: it shall not stay in the address.
window.history.replaceState(null, '', window.location.pathname);

if (returned === null) say(words.alone);
else {
  const channel = consentChannel(returned.state);
  const alone = setTimeout(() => say(words.alone), patience);
  channel.onmessage = ({ data }) => {
    if (data !== taken) return;
    clearTimeout(alone);
    say(words.done);
    window.close();
  };
  channel.postMessage(returned.answer);
}
