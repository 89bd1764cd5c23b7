import * as React from '../../common/react';
import { initialDomain } from '../../../core/provisioning/domain-prefix';
import { useHost } from '../../common/host-context';
import { countryName, cultureName } from '../../common/names';
import { Column } from '../../common/card';
import { ReviewGroup } from '../parts/review-group';
import { useWizard } from '../wizard-context';
import { ActionLink } from '../../common/action-link';

const companyFields = [
  'companyName',
  'domainPrefix',
  'country',
  'addressLine1',
  'addressLine2',
  'postalCode',
  'city',
  'state',
  'addressCheck',
  'culture',
  'registrationNumber',
] as const;
const agreementFields = [
  'templateId',
  'agreementPath',
  'signatoryFirstName',
  'signatoryLastName',
  'signatoryEmail',
  'signatoryPhone',
  'agreedOn',
] as const;

/** Everything that will be sent, grouped by the step where it is changed. */
export const ReviewScreen = (): React.ReactElement => {
  const { texts, locale, formatDay } = useHost();
  const { draft, facts, provider } = useWizard();
  const template = facts.templates.find((each) => each.id === draft.templateId);
  return (
    <Column>
      <ReviewGroup step="Provider" fields={['providerId']} spoken={{ providerId: provider?.name ?? '' }} />
      <ReviewGroup
        step="Registration"
        fields={['branch']}
        spoken={draft.branch === null ? {} : { branch: texts(`branch-${draft.branch}`) }}
      />
      <ReviewGroup
        step="Company"
        fields={companyFields}
        spoken={{
          domainPrefix: draft.domainPrefix === '' ? '' : initialDomain(draft.domainPrefix),
          country: countryName(draft.country, locale),
          addressCheck: texts(`address-check-${draft.addressCheck}`),
          culture: cultureName(draft.culture, locale),
        }}
      />
      <ReviewGroup step="Contact" fields={['firstName', 'lastName', 'email', 'phone']} />
      <ReviewGroup
        step="Agreement"
        fields={agreementFields}
        spoken={{
          templateId: template?.name ?? '',
          agreementPath: draft.agreementPath === null ? '' : texts(`way-name-${draft.agreementPath}`),
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
