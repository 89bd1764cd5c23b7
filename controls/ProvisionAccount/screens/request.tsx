import * as React from 'react';
import { FieldGrid } from '../../common/field-grid';
import { TextAnswer } from '../parts/text-answer';

/** The mail that asks the customer for a reseller relationship. */
export const RequestScreen = (): React.ReactElement => (
  <FieldGrid>
    <TextAnswer field="mailTo" type="email" required />
    <TextAnswer field="mailSubject" required />
    <TextAnswer field="mailBody" required />
    <TextAnswer field="knownTenant" />
  </FieldGrid>
);
