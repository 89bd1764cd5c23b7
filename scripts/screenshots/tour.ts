import { launchBrowser } from '../../test/e2e/world/browser';
import { startStack } from '../../test/e2e/world/stack';
import { administrating } from './administrating';
import { askingOnDesktop } from './asking-on-desktop';
import { askingOnPhone } from './asking-on-phone';
import { camera } from './camera';
import { onDesktop } from './on-desktop';
import { onPhone } from './on-phone';
import { sellingOnDesktop } from './selling-on-desktop';
import { sellingOnPhone } from './selling-on-phone';

const walks = [onDesktop, onPhone, askingOnDesktop, askingOnPhone, administrating, sellingOnDesktop, sellingOnPhone];

/** Walks both branches of the main job, an administrator's work and selling on a stack of its own and writes the pictures into `folder`. */
export const takeTour = async (folder: string): Promise<void> => {
  const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  try {
    const take = camera(folder);
    for (const walk of walks) await walk(browser, stack.baseUrl, take);
  } finally {
    await browser.close();
    await stack.stop();
  }
};
