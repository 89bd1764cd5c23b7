import { launchBrowser } from '../../test/e2e/world/browser';
import { startStack } from '../../test/e2e/world/stack';
import { camera } from './camera';
import { onDesktop } from './on-desktop';
import { onPhone } from './on-phone';

/** Walks the main job on a stack of its own and writes the pictures into `folder`. */
export const takeTour = async (folder: string): Promise<void> => {
  const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  try {
    const take = camera(folder);
    await onDesktop(browser, stack.baseUrl, take);
    await onPhone(browser, stack.baseUrl, take);
  } finally {
    await browser.close();
    await stack.stop();
  }
};
