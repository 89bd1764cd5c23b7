import { CommandBar, type ICommandBarItemProps } from '@fluentui/react';
import * as React from 'react';
import type { RibbonButton } from '../../contract/ribbon';
import { publishedAddress } from '../published';
import { reasonOf } from '../reason';
import { useShell } from '../shell';
import type { CommandContext } from './context';
import { runCommand } from './run';
import { isHidden } from './standard-buttons';
import { useRibbonButtons } from './use-ribbon-buttons';

/** A command of the shell itself, e.g. Save. */
export type StandardCommand = {
  readonly key: string;
  readonly text: string;
  /** Name of a Fluent icon. */
  readonly icon: string;
  readonly run: () => void;
  readonly disabled?: boolean;
};

export type ShellCommandBarProps = {
  readonly standard: readonly StandardCommand[];
  /** Null while what the commands act on is still loading. Keep it the same object until rules should be asked again. */
  readonly context: CommandContext | null;
  /** Of a sub-grid: without the card around it. */
  readonly compact?: boolean;
};

/** The shell's own commands but those that the table hides, then the solution's; what does not fit goes behind “…”. Without any, nothing. */
export const ShellCommandBar = ({ standard, context, compact = false }: ShellCommandBarProps): React.ReactElement | null => {
  const shell = useShell();
  const buttons = useRibbonButtons(context);

  const run = (button: RibbonButton): void => {
    if (!context) return;
    runCommand(button, context, shell).catch((reason: unknown) =>
      shell.notifications.add({
        level: 'error',
        message: shell.text('command.failed', { command: button.label, reason: reasonOf(reason, shell.text) }),
        closable: true,
        action: null,
      }),
    );
  };

  const items: ICommandBarItemProps[] = [
    ...standard
      .filter(({ key }) => !isHidden(key, context))
      .map(({ key, text, icon, run: act, disabled = false }) => ({
        key,
        text,
        disabled,
        iconProps: { iconName: icon },
        onClick: () => act(),
      })),
    ...buttons.map((button) => itemOf(button, run)),
  ];
  if (items.length === 0) return null;
  return (
    <div className={compact ? 'command-bar compact' : 'command-bar card'}>
      <CommandBar items={items} ariaLabel={shell.text('command.bar')} overflowButtonProps={{ ariaLabel: shell.text('command.more') }} />
    </div>
  );
};

/** A flyout only opens its menu; a split button acts, and opens its menu by an arrow beside it. */
const itemOf = (button: RibbonButton, run: (button: RibbonButton) => void): ICommandBarItemProps => ({
  key: button.id,
  text: button.label,
  ...(button.tooltip && button.tooltip !== button.label ? { title: button.tooltip } : {}),
  ...(button.icon ? { iconProps: iconOf(button.icon) } : {}),
  ...(button.menu.length > 0 ? { subMenuProps: { items: button.menu.map((each) => itemOf(each, run)) }, split: button.isSplit } : {}),
  ...(button.menu.length === 0 || button.isSplit ? { onClick: () => run(button) } : {}),
});

const iconOf = (icon: NonNullable<RibbonButton['icon']>) =>
  icon.kind === 'builtIn'
    ? { iconName: icon.name }
    : { imageProps: { src: publishedAddress(icon.address), width: 16, height: 16, alt: '' } };
