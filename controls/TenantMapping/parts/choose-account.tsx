import { ChoiceGroup, PrimaryButton, SearchBox, Text } from '@fluentui/react';
import * as React from '../../common/react';
import { Buttons, Card } from '../../common/card';
import { useHost } from '../../common/host-context';
import { useAccounts } from '../state/use-accounts';
import type { PageProperties } from './properties';

/** Looks for an account by its name and maps the tenant to it. */
export const ChooseAccount = ({ decision }: PageProperties): React.ReactElement => {
  const { texts } = useHost();
  const [words, setWords] = React.useState('');
  const [chosen, setChosen] = React.useState<string | null>(null);
  const found = useAccounts(words);
  const options = (found.kind === 'found' ? found.accounts : []).map(({ id, name, city }) => ({
    key: id,
    text: city === null ? name : `${name}, ${city}`,
  }));
  const accountId = options.find(({ key }) => key === chosen)?.key;
  return (
    <Card title={texts('choose-account')}>
      <SearchBox
        ariaLabel={texts('search-accounts')}
        placeholder={texts('search-accounts')}
        value={words}
        onChange={(_, text) => setWords(text ?? '')}
      />
      <div role="status" style={{ paddingTop: 8 }}>
        {found.kind === 'searching' ? <Text>{texts('searching')}</Text> : null}
        {found.kind === 'failed' ? <Text>{texts('not-loaded')}</Text> : null}
        {found.kind === 'found' && options.length === 0 ? <Text>{texts('no-account', words)}</Text> : null}
      </div>
      {options.length === 0 ? null : (
        <ChoiceGroup
          label={texts('accounts-found')}
          options={options}
          selectedKey={chosen}
          onChange={(_, option) => setChosen(option?.key ?? null)}
        />
      )}
      <Buttons>
        <PrimaryButton
          text={texts('map')}
          disabled={decision.isBusy || accountId === undefined}
          onClick={() => accountId !== undefined && decision.decide({ kind: 'map', accountId, runId: null })}
        />
      </Buttons>
    </Card>
  );
};
