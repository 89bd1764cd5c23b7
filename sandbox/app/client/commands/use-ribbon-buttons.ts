import * as React from 'react';
import type { RibbonButton } from '../../contract/ribbon';
import { useShell } from '../shell';
import type { CommandContext } from './context';
import { allHold } from './rules';

/** The buttons whose rules hold now. Rules are asked anew whenever the context changes (`refreshRibbon` makes a new one). */
export const useRibbonButtons = (context: CommandContext | null): readonly RibbonButton[] => {
  const shell = useShell();
  const [shown, show] = React.useState<readonly RibbonButton[]>([]);

  React.useEffect(() => {
    if (!context) return undefined;
    let outdated = false;
    const candidates = context.table.buttons.filter(({ location }) => location === context.location);
    const ask = async (button: RibbonButton): Promise<readonly RibbonButton[]> => {
      if (!(await allHold([...button.displayRules, ...button.enableRules], context, shell))) return [];
      if (button.menu.length === 0) return [button];
      const menu = (await Promise.all(button.menu.map(ask))).flat();
      return menu.length > 0 || button.isSplit ? [{ ...button, menu }] : [];
    };
    void Promise.all(candidates.map(ask)).then((answers) => {
      if (!outdated) show(answers.flat());
    });
    return () => {
      outdated = true;
    };
  }, [context, shell]);

  return shown;
};
