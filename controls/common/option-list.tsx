import { mergeStyleSets, useTheme } from './fluent';
import * as React from './react';

export type Option = {
  readonly key: string;
  /** What people read of it. */
  readonly text: React.ReactNode;
};

type Properties = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly style: React.CSSProperties;
  readonly onChoose: (key: string) => void;
};

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** Choices under a field that keeps the keyboard, and tells which of them is active by `aria-activedescendant`. */
export const OptionList = ({ id, label, options, active, style, onChoose }: Properties): React.ReactElement => {
  const styles = useStyles();
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const option = list.current?.children[active];
    if (option instanceof HTMLElement && list.current !== null) {
      const { offsetTop, offsetHeight } = option;
      const { scrollTop, clientHeight } = list.current;
      if (offsetTop < scrollTop) list.current.scrollTop = offsetTop;
      else if (offsetTop + offsetHeight > scrollTop + clientHeight) list.current.scrollTop = offsetTop + offsetHeight - clientHeight;
    }
  }, [active]);
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles.list} style={style}>
      {options.map(({ key, text }, index) => (
        <li
          key={key}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={index === active ? styles.active : styles.option}
          // The field would lose the keyboard before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(key)}
        >
          {text}
        </li>
      ))}
    </ul>
  );
};

const useStyles = () => {
  const { palette, fonts, effects } = useTheme();
  const option = { ...fonts.medium, padding: '5px 12px', cursor: 'pointer', ':hover': { background: palette.neutralLighter } } as const;
  return mergeStyleSets({
    list: {
      position: 'absolute',
      zIndex: 10,
      margin: 0,
      padding: '4px 0',
      listStyle: 'none',
      minWidth: 220,
      maxWidth: '100%',
      maxHeight: 240,
      boxSizing: 'border-box',
      overflowY: 'auto',
      color: palette.neutralPrimary,
      background: palette.white,
      border: `1px solid ${palette.neutralTertiaryAlt}`,
      borderRadius: effects.roundedCorner2,
      boxShadow: effects.elevation8,
    },
    option,
    active: { ...option, background: palette.themeLighter },
  });
};
