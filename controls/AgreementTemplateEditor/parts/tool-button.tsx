import { mergeStyleSets, useTheme } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import { ToolPicture } from './tool-picture';

type Properties = {
  readonly tool: string;
  readonly isStop: boolean;
  readonly isOn: boolean | null;
  readonly isDisabled: boolean;
  readonly onFocus: () => void;
  readonly onUse: () => void;
};

/** A button that stays in the row of the arrow keys also while there is nothing for it to do. */
export const ToolButton = ({ tool, isStop, isOn, isDisabled, onFocus, onUse }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const styles = useStyles();
  const name = texts(`tool-${tool}`);
  return (
    <button
      type="button"
      className={isOn === true ? styles.on : styles.off}
      title={name}
      aria-label={name}
      aria-disabled={isDisabled}
      tabIndex={isStop ? 0 : -1}
      {...(isOn === null ? {} : { 'aria-pressed': isOn })}
      onFocus={onFocus}
      // The text keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isDisabled || onUse()}
    >
      <ToolPicture tool={tool} />
    </button>
  );
};

const useStyles = () => {
  const { palette, fonts, effects } = useTheme();
  const off = {
    ...fonts.medium,
    width: 32,
    height: 32,
    padding: 0,
    color: palette.neutralPrimary,
    background: 'transparent',
    border: '1px solid transparent',
    borderRadius: effects.roundedCorner2,
    cursor: 'pointer',
    ':hover': { background: palette.neutralLighter },
    ':focus-visible': { outline: `2px solid ${palette.themePrimary}` },
    '&[aria-disabled=true]': { color: palette.neutralTertiary, cursor: 'default' },
  } as const;
  return mergeStyleSets({
    off,
    on: { ...off, color: palette.themeDarker, background: palette.themeLighter, borderColor: palette.themeLight },
  });
};
