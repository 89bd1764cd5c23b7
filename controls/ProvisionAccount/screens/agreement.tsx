import { Checkbox, MessageBar, Text } from '@fluentui/react';
import * as React from 'react';
import { templatesFor } from '../../../core/provisioning/agreement';
import { agreementWay } from '../../../core/provisioning/agreement-way';
import { firstAgreementDay } from '../../../core/provisioning/agreed-on';
import { contactAsSignatory, noSignatory, signatoryIsContact } from '../../../core/provisioning/signatory';
import { useHost } from '../host-context';
import { ChoiceAnswer } from '../parts/choice-answer';
import { FieldGrid } from '../parts/field-grid';
import { TextAnswer } from '../parts/text-answer';
import { useWizard } from '../wizard-context';

/** Which agreement, who signs it, and, by the provider's way, the link that follows or the day on which it was signed. */
export const AgreementScreen = (): React.ReactElement => {
  const { texts } = useHost();
  const { draft, change, facts, provider } = useWizard();
  const offered = templatesFor(draft, facts.templates, facts.today);
  const way = agreementWay(provider?.agreementPath ?? null, facts.today);
  if (offered.length === 0) return <MessageBar>{texts('no-template')}</MessageBar>;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      <ChoiceAnswer
        field="templateId"
        options={offered.map((each) => ({ key: each.id, text: each.name }))}
        value={draft.templateId}
        onChoose={(id) => change({ templateId: id })}
      />
      <Signatory />
      {way === 'RecordedByHand' ? (
        <FieldGrid>
          <TextAnswer field="agreedOn" type="date" min={firstAgreementDay} max={facts.today} required />
        </FieldGrid>
      ) : (
        <MessageBar>{texts('way-AttestationLink')}</MessageBar>
      )}
    </div>
  );
};

const Signatory = (): React.ReactElement => {
  const { texts } = useHost();
  const { draft, change, isLocked } = useWizard();
  const [isContact, setContact] = React.useState(() => signatoryIsContact(draft));
  const onToggle = (same: boolean) => {
    setContact(same);
    change(same ? contactAsSignatory(draft) : noSignatory);
  };
  return (
    <div>
      <Checkbox
        label={texts('signatory-is-contact')}
        checked={isContact}
        disabled={isLocked('signatoryEmail')}
        onChange={(_, checked) => onToggle(checked === true)}
      />
      {isContact ? (
        <Text block styles={{ root: { paddingTop: 8 } }}>
          {[`${draft.firstName} ${draft.lastName}`, draft.email, draft.phone].filter((each) => each.trim() !== '').join(' · ')}
        </Text>
      ) : (
        <div style={{ paddingTop: 12 }}>
          <FieldGrid>
            <TextAnswer field="signatoryFirstName" required />
            <TextAnswer field="signatoryLastName" required />
            <TextAnswer field="signatoryEmail" type="email" required />
            <TextAnswer field="signatoryPhone" type="tel" />
          </FieldGrid>
        </div>
      )}
    </div>
  );
};
