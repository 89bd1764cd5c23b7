import { Link, Text, useTheme } from '@fluentui/react';
import * as React from 'react';
import { initialDomain } from '../../../core/provisioning/domain-prefix';
import type { DraftField, WizardStep } from '../../../core/provisioning/draft';
import { useHost } from '../host-context';
import { useWizard } from '../wizard-context';

/** Everything that will be sent, grouped by the step where it is changed. */
export const ReviewScreen = (): React.ReactElement => {
  const { texts } = useHost();
  const { draft, facts, provider } = useWizard();
  const template = facts.templates.find((each) => each.id === draft.templateId);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
      <Group step="Provider" lines={[['providerId', provider?.name ?? '']]} />
      <Group step="Registration" lines={[['branch', draft.branch === null ? '' : texts(`branch-${draft.branch}`)]]} />
      <Group
        step="Company"
        lines={[
          ['companyName', draft.companyName],
          ['domainPrefix', draft.domainPrefix === '' ? '' : initialDomain(draft.domainPrefix)],
          ['addressLine1', draft.addressLine1],
          ['addressLine2', draft.addressLine2],
          ['postalCode', draft.postalCode],
          ['city', draft.city],
          ['state', draft.state],
          ['country', draft.country],
          ['culture', draft.culture],
          ['registrationNumber', draft.registrationNumber],
        ]}
      />
      <Group
        step="Contact"
        lines={[
          ['firstName', draft.firstName],
          ['lastName', draft.lastName],
          ['email', draft.email],
          ['phone', draft.phone],
        ]}
      />
      <Group
        step="Agreement"
        lines={[
          ['templateId', template?.name ?? ''],
          ['signatoryFirstName', draft.signatoryFirstName],
          ['signatoryLastName', draft.signatoryLastName],
          ['signatoryEmail', draft.signatoryEmail],
          ['agreedOn', draft.agreedOn],
        ]}
      />
    </div>
  );
};

type GroupProperties = { readonly step: WizardStep; readonly lines: readonly (readonly [DraftField, string])[] };

const Group = ({ step, lines }: GroupProperties): React.ReactElement => {
  const { texts } = useHost();
  const { go } = useWizard();
  const { palette, effects } = useTheme();
  return (
    <section
      aria-label={texts(`step-${step}`)}
      style={{ border: `1px solid ${palette.neutralQuaternary}`, borderRadius: effects.roundedCorner2, padding: 12 }}
    >
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <Text as="h3" variant="mediumPlus" styles={{ root: { margin: 0, fontWeight: 600 } }}>
          {texts(`step-${step}`)}
        </Text>
        <Link onClick={() => go(step)} aria-label={texts('edit-step', texts(`step-${step}`))}>
          {texts('edit')}
        </Link>
      </div>
      <dl style={{ display: 'grid', gridTemplateColumns: 'minmax(120px, 1fr) 2fr', gap: '4px 16px', margin: '8px 0 0' }}>
        {lines
          .filter(([, text]) => text !== '')
          .map(([field, text]) => (
            <React.Fragment key={field}>
              <dt style={{ color: palette.neutralSecondary }}>{texts(`field-${field}`)}</dt>
              <dd style={{ margin: 0 }}>{text}</dd>
            </React.Fragment>
          ))}
      </dl>
    </section>
  );
};
