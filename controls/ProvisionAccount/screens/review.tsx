import * as React from 'react';
import { initialDomain } from '../../../core/provisioning/domain-prefix';
import { useHost } from '../host-context';
import { countryName, cultureName } from '../names';
import { Column } from '../parts/card';
import { ReviewGroup } from '../parts/review-group';
import { useWizard } from '../wizard-context';
import { ActionLink } from '../parts/action-link';

/** Everything that will be sent, grouped by the step where it is changed. */
export const ReviewScreen = (): React.ReactElement => {
  const { texts, locale, formatDay } = useHost();
  const { draft, facts, provider } = useWizard();
  const template = facts.templates.find((each) => each.id === draft.templateId);
  return (
    <Column>
      <ReviewGroup step="Provider" answers={{ providerId: provider?.name ?? '' }} />
      <ReviewGroup step="Registration" answers={{ branch: draft.branch === null ? '' : texts(`branch-${draft.branch}`) }} />
      <ReviewGroup
        step="Company"
        answers={{
          companyName: draft.companyName,
          domainPrefix: draft.domainPrefix === '' ? '' : initialDomain(draft.domainPrefix),
          country: countryName(draft.country, locale),
          addressLine1: draft.addressLine1,
          addressLine2: draft.addressLine2,
          postalCode: draft.postalCode,
          city: draft.city,
          state: draft.state,
          addressCheck: texts(`address-check-${draft.addressCheck}`),
          culture: cultureName(draft.culture, locale),
          registrationNumber: draft.registrationNumber,
        }}
      />
      <ReviewGroup
        step="Contact"
        answers={{ firstName: draft.firstName, lastName: draft.lastName, email: draft.email, phone: draft.phone }}
      />
      <ReviewGroup
        step="Agreement"
        answers={{
          templateId: template?.name ?? '',
          agreementPath: draft.agreementPath === null ? '' : texts(`way-name-${draft.agreementPath}`),
          signatoryFirstName: draft.signatoryFirstName,
          signatoryLastName: draft.signatoryLastName,
          signatoryEmail: draft.signatoryEmail,
          signatoryPhone: draft.signatoryPhone,
          agreedOn: draft.agreementPath === 'RecordedByHand' && draft.agreedOn !== '' ? formatDay(draft.agreedOn) : '',
        }}
      >
        {template?.link ? (
          <ActionLink href={template.link} target="_blank" rel="noreferrer">
            {texts('agreement-wording')}
          </ActionLink>
        ) : null}
      </ReviewGroup>
    </Column>
  );
};
