import { DefaultButton, PrimaryButton, Text, useTheme } from '@fluentui/react';
import * as React from 'react';
import { addressDifferences, addressFields } from '../../../core/provisioning/address';
import type { Address } from '../../../core/provisioning/questions';
import { useHost } from '../host-context';
import { countryName } from '../names';

type Properties = {
  readonly typed: Address;
  readonly suggestions: readonly Address[];
  readonly onKeep: () => void;
  readonly onTake: (suggestion: Address) => void;
};

/** The address as typed beside what the provider suggests, the differences marked; the person picks. */
export const AddressChoice = ({ typed, suggestions, onKeep, onTake }: Properties): React.ReactElement => {
  const { texts } = useHost();
  return (
    <section aria-label={texts('address-suggestion')} style={{ paddingTop: 12 }}>
      <Text block role="alert">
        {texts('address-suggestion')}
      </Text>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: 12, paddingTop: 8 }}>
        <Card title={texts('address-as-typed')} address={typed} other={suggestions[0] ?? typed}>
          <DefaultButton text={texts('address-keep')} onClick={onKeep} />
        </Card>
        {suggestions.map((suggestion) => (
          <Card key={JSON.stringify(suggestion)} title={texts('address-suggested')} address={suggestion} other={typed}>
            <PrimaryButton text={texts('address-take')} onClick={() => onTake(suggestion)} />
          </Card>
        ))}
      </div>
    </section>
  );
};

type CardProperties = { readonly title: string; readonly address: Address; readonly other: Address; readonly children: React.ReactNode };

const Card = ({ title, address, other, children }: CardProperties): React.ReactElement => {
  const { locale } = useHost();
  const { palette, effects } = useTheme();
  const written = (field: keyof Address): string => (field === 'country' ? countryName(address.country, locale) : address[field]);
  const different = addressDifferences(address, other);
  return (
    <div style={{ border: `1px solid ${palette.neutralQuaternary}`, borderRadius: effects.roundedCorner2, padding: 12 }}>
      <Text as="h3" variant="medium" block styles={{ root: { margin: '0 0 8px', fontWeight: 600 } }}>
        {title}
      </Text>
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
    </div>
  );
};
