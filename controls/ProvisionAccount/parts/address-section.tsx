import * as React from '../../common/react';
import { useWizard } from '../wizard-context';
import { AddressVerdict } from './address-verdict';
import { CountryAnswer } from './country-answer';
import { FieldGrid } from '../../common/field-grid';
import { SelectAnswer } from './select-answer';
import { TextAnswer } from './text-answer';

/** The address by the rules of its country, and what the provider thinks of it. */
export const AddressSection = (): React.ReactElement => {
  const { facts } = useWizard();
  const { rules } = facts;
  const states = (rules?.states ?? []).map((state) => ({ value: state, text: state }));
  const stateRequired = rules?.stateRequired ?? false;
  return (
    <div>
      <FieldGrid>
        <CountryAnswer />
        <TextAnswer field="addressLine1" required />
        <TextAnswer field="addressLine2" />
        <TextAnswer field="city" required={rules?.cityRequired ?? true} />
        {states.length > 0 ? (
          <SelectAnswer field="state" options={states} required={stateRequired} />
        ) : (
          <TextAnswer field="state" required={stateRequired} />
        )}
        <TextAnswer field="postalCode" required={rules?.postalCodeRequired ?? false} />
      </FieldGrid>
      <AddressVerdict />
    </div>
  );
};
