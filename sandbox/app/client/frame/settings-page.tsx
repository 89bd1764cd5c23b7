import { Dropdown, MessageBar, MessageBarType, PrimaryButton, Stack } from '@fluentui/react';
import * as React from 'react';
import { languages } from '../../contract/languages';
import { timeZones } from '../../contract/time-zones';
import { localeName } from '../form/locale';
import { reasonOf } from '../reason';
import { useShell } from '../shell';
import { useTitle } from './title';

/** The person's language and time zone (`usersettings`). Everything is loaded anew after saving, because every label changes. */
export const SettingsPage: React.FC = () => {
  const { app, text, webApi } = useShell();
  const { user } = app;
  const [language, setLanguage] = React.useState(user.languageId);
  const [zone, setZone] = React.useState(user.timeZone);
  const [saving, setSaving] = React.useState(false);
  const [error, setError] = React.useState<unknown>(null);
  useTitle(text('settings.title'));

  const save = async (): Promise<void> => {
    setSaving(true);
    setError(null);
    const code = timeZones.find((each) => each.zone === zone)?.code;
    try {
      await webApi.send(`usersettingscollection(${user.userId})`, {
        method: 'PATCH',
        body: { uilanguageid: language, localeid: language, ...(code === undefined ? {} : { timezonecode: code }) },
        headers: { 'If-Match': '*' },
      });
      window.location.reload();
    } catch (reason) {
      setError(reason);
      setSaving(false);
    }
  };

  return (
    <form
      className="settings card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack tokens={{ childrenGap: 16 }}>
        <h1>{text('settings.title')}</h1>
        {error !== null && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline>
            {text('settings.failed', { reason: reasonOf(error, text) })}
          </MessageBar>
        )}
        <Dropdown
          label={text('settings.language')}
          selectedKey={language}
          options={languages.map(({ id, name }) => ({ key: id, text: name }))}
          onChange={(_event, option) => option && setLanguage(Number(option.key))}
        />
        <Dropdown
          label={text('settings.timeZone')}
          selectedKey={zone}
          options={timeZones.map((each) => ({ key: each.zone, text: zoneText(each.zone, localeName(user.localeId)) }))}
          onChange={(_event, option) => option && setZone(String(option.key))}
        />
        <p className="quiet">{text('settings.hint')}</p>
        <div>
          <PrimaryButton type="submit" text={text('settings.save')} disabled={saving} />
        </div>
      </Stack>
    </form>
  );
};

/** `Europe/Sofia` → `Sofia (GMT+2)`, with the offset of today. */
const zoneText = (zone: string, locale: string): string => {
  const offset = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${zone.replace(/^.*\//, '').replaceAll('_', ' ')} (${offset ?? zone})`;
};
