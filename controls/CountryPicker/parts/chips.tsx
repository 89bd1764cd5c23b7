import { mergeStyleSets, useTheme } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';

export type Country = { readonly code: string; readonly name: string };

type Properties = { readonly label: string; readonly chips: readonly Country[]; readonly onRemove: ((code: string) => void) | null };

/** What is chosen, one beside the other, each with the way to take it away. */
export const Chips = ({ label, chips, onRemove }: Properties): React.ReactElement | null => {
  const { texts } = useHost();
  const styles = useStyles();
  const list = React.useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;
  // The keyboard goes on from the chip that takes the place of the one that goes.
  const remove = (code: string, index: number): void => {
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
    onRemove?.(code);
  };
  return (
    <ul ref={list} aria-label={label} className={styles.list}>
      {chips.map(({ code, name }, index) => (
        <li key={code} className={styles.chip}>
          {name}
          {onRemove === null ? null : (
            <button type="button" className={styles.remove} aria-label={texts('remove', name)} onClick={() => remove(code, index)}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};

const useStyles = () => {
  const { palette, fonts, effects } = useTheme();
  return mergeStyleSets({
    list: { display: 'flex', flexWrap: 'wrap', gap: 6, listStyle: 'none', margin: '6px 0', padding: 0, maxHeight: 180, overflowY: 'auto' },
    chip: {
      ...fonts.medium,
      display: 'flex',
      alignItems: 'center',
      minHeight: 26,
      padding: '0 8px',
      color: palette.neutralPrimary,
      background: palette.themeLighterAlt,
      border: `1px solid ${palette.themeLight}`,
      borderRadius: effects.roundedCorner2,
    },
    remove: {
      width: 24,
      height: 24,
      marginRight: -6,
      padding: 0,
      fontSize: 16,
      lineHeight: '20px',
      color: 'inherit',
      background: 'transparent',
      border: 'none',
      cursor: 'pointer',
      ':focus-visible': { outline: `2px solid ${palette.themePrimary}` },
    },
  });
};
