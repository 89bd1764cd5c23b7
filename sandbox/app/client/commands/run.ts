import type { RibbonButton } from '../../contract/ribbon';
import type { Shell } from '../shell';
import type { CommandContext } from './context';
import { commandParameters } from './parameters';

/** Runs a button's actions one after the other: libraries are loaded first, promises are waited for. */
export const runCommand = async (button: RibbonButton, context: CommandContext, shell: Pick<Shell, 'app' | 'libraries'>): Promise<void> => {
  for (const action of button.actions) {
    if (action.kind === 'url') {
      window.open(action.address, '_blank', 'noopener');
      continue;
    }
    if (action.library) await shell.libraries.load(action.library);
    await shell.libraries.find(action.functionName)(...commandParameters(action.parameters, context, shell.app.user));
  }
};
