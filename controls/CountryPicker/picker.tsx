import { DefaultButton, TextField } from '@fluentui/react';
import * as React from 'react';
import { Buttons } from '../common/card';
import { useHost } from '../common/host-context';
import { countryName } from '../common/names';
import { Notice } from '../common/notice';
import { europeanUnion, isoCountries } from './iso-countries';
import { Chips } from './parts/chips';
import { CountryList } from './parts/country-list';
import { namedIn, storedText, without, withCountries, type Named } from './stored-countries';

export type PickerProperties = { readonly stored: string; readonly isLocked: boolean; readonly onChange: (text: string) => void };

/** What is chosen, what of it is no country, and all countries to choose from. */
export const Picker = ({ stored, isLocked, onChange }: PickerProperties): React.ReactElement => {
  const { texts, locale } = useHost();
  const [text, setText] = React.useState(stored);
  const [typed, setTyped] = React.useState('');
  React.useEffect(() => setText(stored), [stored]);
  const named = React.useMemo(() => namedIn(text), [text]);
  const all = React.useMemo(
    () =>
      isoCountries
        .map((code) => ({ code, name: countryName(code, locale) }))
        .sort((one, other) => one.name.localeCompare(other.name, locale)),
    [locale],
  );

  const change = (next: Named): void => {
    const written = storedText(next);
    setText(written);
    onChange(written);
  };
  const folded = (word: string): string => word.trim().toLocaleLowerCase(locale);
  const fitting = all.filter(({ code, name }) => folded(name).includes(folded(typed)) || folded(code) === folded(typed));
  const chosen = all.filter(({ code }) => named.countries.includes(code));
  const onRemove = isLocked ? null : (code: string): void => change(without(named, code));

  return (
    <div>
      {named.unknown.length === 0 ? null : <Notice kind="error">{texts('unknown')}</Notice>}
      <Chips label={texts('unknown')} chips={named.unknown.map((code) => ({ code, name: code }))} onRemove={onRemove} />
      <div role="status">{texts('chosen', chosen.length)}</div>
      <Chips label={texts('chosen', chosen.length)} chips={chosen} onRemove={onRemove} />
      {isLocked ? null : (
        <>
          <TextField label={texts('find')} value={typed} autoComplete="off" onChange={(_, next) => setTyped(next ?? '')} />
          <CountryList
            countries={fitting}
            chosen={named.countries}
            onToggle={(code) => change(named.countries.includes(code) ? without(named, code) : withCountries(named, [code]))}
          />
          <Buttons>
            <DefaultButton text={texts('add-eu')} onClick={() => change(withCountries(named, europeanUnion))} />
            <DefaultButton text={texts('clear')} disabled={text === ''} onClick={() => change({ countries: [], unknown: [] })} />
          </Buttons>
        </>
      )}
    </div>
  );
};
