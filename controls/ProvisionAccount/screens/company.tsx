import * as React from '../../common/react';
import { AddressSection } from '../parts/address-section';
import { DomainAnswer } from '../parts/domain-answer';
import { FieldGrid } from '../../common/field-grid';
import { LanguageAnswer } from '../parts/language-answer';
import { RegistrationNumberAnswer } from '../parts/registration-number-answer';
import { TextAnswer } from '../parts/text-answer';

/** The company as it will stand at Microsoft. */
export const CompanyScreen = (): React.ReactElement => (
  <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
    <FieldGrid>
      <TextAnswer field="companyName" required />
      <DomainAnswer />
    </FieldGrid>
    <AddressSection />
    <FieldGrid>
      <LanguageAnswer />
      <RegistrationNumberAnswer />
    </FieldGrid>
  </div>
);
