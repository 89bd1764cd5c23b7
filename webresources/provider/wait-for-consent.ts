import { answerOf, consentChannel, taken, type ConsentAnswer } from './consent-channel';

/** How often the sign-in window is looked at; how long after it vanished the answer may still come, at first and after the person said to wait. */
const between = 500;
const grace = 2000;
const longGrace = 60_000;

/**
 * Waits for the page to which the sign-in returns. Where the window seems closed the person is asked: a sign-in page may hide its window
 * from ours, and then it only looks closed. Null when the person does not want to wait any more.
 */
export const waitForConsent = (
  state: string,
  popup: Pick<Window, 'closed'>,
  askWhetherToWait: () => Promise<boolean>,
): Promise<ConsentAnswer | null> =>
  new Promise((resolve) => {
    const channel = consentChannel(state);
    let stopWatching = (): void => undefined;
    let isOver = false;
    const finish = (answer: ConsentAnswer | null): void => {
      isOver = true;
      stopWatching();
      channel.close();
      resolve(answer);
    };
    const watch = (patience: number): void => {
      stopWatching = whenGone(popup, patience, () => {
        void askWhetherToWait().then((waits) => {
          if (isOver) return;
          if (waits) watch(longGrace);
          else finish(null);
        });
      });
    };
    channel.onmessage = ({ data }) => {
      const answer = answerOf(data);
      if (answer === null) return;
      channel.postMessage(taken);
      finish(answer);
    };
    watch(grace);
  });

/** Tells once when the window has been gone for so many milliseconds; what is returned stops watching. */
const whenGone = (popup: Pick<Window, 'closed'>, patience: number, tell: () => void): (() => void) => {
  let goneFor = 0;
  const timer = setInterval(() => {
    goneFor = popup.closed ? goneFor + between : 0;
    if (goneFor < patience) return;
    clearInterval(timer);
    tell();
  }, between);
  return () => clearInterval(timer);
};
