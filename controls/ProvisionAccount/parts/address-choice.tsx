import { DefaultButton, PrimaryButton, Text } from '../../common/fluent';
import * as React from '../../common/react';
import { addressDifferences, addressFields } from '../../../core/provisioning/address';
import type { Address } from '../../../core/provisioning/questions';
import { useHost, useTexts } from '../../common/host-context';
import { countryName } from '../../common/names';
import { Card } from '../../common/card';

type Properties = {
  readonly typed: Address;
  readonly suggestions: readonly Address[];
  readonly onKeep: () => void;
  readonly onTake: (suggestion: Address) => void;
};

/** The address as typed beside what the provider suggests, the differences marked; the person picks. */
export const AddressChoice = ({ typed, suggestions, onKeep, onTake }: Properties): React.ReactElement => {
  const texts = useTexts();
  return (
    <section aria-label={texts('address-suggestion')} style={{ paddingTop: 12 }}>
      <Text block role="alert">
        {texts('address-suggestion')}
      </Text>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: 12, paddingTop: 8 }}>
        <Spelling title={texts('address-as-typed')} address={typed} other={suggestions[0] ?? typed}>
          <DefaultButton text={texts('address-keep')} onClick={onKeep} />
        </Spelling>
        {suggestions.map((suggestion) => (
          <Spelling key={JSON.stringify(suggestion)} title={texts('address-suggested')} address={suggestion} other={typed}>
            <PrimaryButton text={texts('address-take')} onClick={() => onTake(suggestion)} />
          </Spelling>
        ))}
      </div>
    </section>
  );
};

type SpellingProperties = {
  readonly title: string;
  readonly address: Address;
  readonly other: Address;
  readonly children: React.ReactNode;
};

const Spelling = ({ title, address, other, children }: SpellingProperties): React.ReactElement => {
  const { locale } = useHost();
  const written = (field: keyof Address): string => (field === 'country' ? countryName(address.country, locale) : address[field]);
  const different = addressDifferences(address, other);
  return (
    <Card title={title}>
      <div style={{ paddingBottom: 12, minHeight: 96 }}>
        {addressFields
          .filter((field) => address[field] !== '')
          .map((field) => (
            <div key={field}>
              {different.includes(field) ? (
                <mark style={{ background: '#fff4ce', textDecoration: 'underline' }}>{written(field)}</mark>
              ) : (
                written(field)
              )}
            </div>
          ))}
      </div>
      {children}
    </Card>
  );
};
