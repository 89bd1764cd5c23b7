import { getId, mergeStyleSets, useTheme } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import type { Country } from './chips';

type Properties = { readonly countries: readonly Country[]; readonly chosen: readonly string[]; readonly onToggle: (code: string) => void };

/** Countries to choose several of: arrows move, Space or Enter chooses and takes back. One stop for the Tab key. */
export const CountryList = ({ countries, chosen, onToggle }: Properties): React.ReactElement => {
  const { texts } = useHost();
  const styles = useStyles();
  const [id] = React.useState(() => getId('countries'));
  const [active, setActive] = React.useState(0);
  const list = React.useRef<HTMLUListElement>(null);
  const last = countries.length - 1;
  const current = Math.min(active, last);

  const move = (index: number): void => {
    setActive(index);
    const option = list.current?.children[index];
    if (option instanceof HTMLElement) option.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = { ArrowDown: Math.min(current + 1, last), ArrowUp: Math.max(current - 1, 0), Home: 0, End: last }[event.key];
    const country = countries[current];
    if (next !== undefined) move(next);
    else if ((event.key === ' ' || event.key === 'Enter') && country !== undefined) onToggle(country.code);
    else return;
    event.preventDefault();
  };

  if (countries.length === 0) return <div role="status">{texts('none-fits')}</div>;
  return (
    <ul
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={texts('countries')}
      aria-activedescendant={`${id}-${countries[current]?.code ?? ''}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {countries.map(({ code, name }, index) => (
        <li
          key={code}
          id={`${id}-${code}`}
          role="option"
          aria-selected={chosen.includes(code)}
          className={index === current ? styles.active : styles.option}
          onClick={() => {
            setActive(index);
            onToggle(code);
          }}
        >
          <span aria-hidden="true" className={styles.box}>
            {chosen.includes(code) ? '✓' : ''}
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
};

const useStyles = () => {
  const { palette, semanticColors, fonts, effects } = useTheme();
  const option = {
    ...fonts.medium,
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 28,
    padding: '0 8px',
    color: palette.neutralPrimary,
    cursor: 'pointer',
    ':hover': { background: palette.neutralLighter },
  } as const;
  const list = {
    margin: '8px 0 0',
    padding: 0,
    listStyle: 'none',
    height: 226,
    overflowY: 'auto',
    border: `1px solid ${semanticColors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    ':focus-visible': { outline: `2px solid ${palette.themePrimary}` },
  } as const;
  return mergeStyleSets({
    list,
    option,
    active: { ...option, '[role=listbox]:focus &': { background: palette.themeLighter } },
    box: {
      flex: '0 0 16px',
      height: 16,
      lineHeight: '15px',
      textAlign: 'center',
      color: palette.themeDarkAlt,
      border: `1px solid ${palette.neutralSecondary}`,
      borderRadius: 2,
    },
  });
};
