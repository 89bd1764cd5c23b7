import { Checkbox, Text } from '../../common/fluent';
import * as React from '../../common/react';
import { contactAsSignatory, noSignatory, signatoryIsContact } from '../../../core/provisioning/signatory';
import { useTexts } from '../../common/host-context';
import { useWizard } from '../wizard-context';
import { FieldGrid } from '../../common/field-grid';
import { TextAnswer } from './text-answer';

const fields = ['signatoryFirstName', 'signatoryLastName', 'signatoryEmail', 'signatoryPhone'] as const;

/** Who signs: the contact, without being asked for again, or somebody else. What must change is shown even of the contact. */
export const SignatorySection = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, isLocked, sentenceFor } = useWizard();
  const [wantsContact, setWantsContact] = React.useState(() => signatoryIsContact(draft));
  const isContact = wantsContact && signatoryIsContact(draft);
  const isShown = !isContact || fields.some((field) => sentenceFor(field) !== undefined);
  const onToggle = (same: boolean) => {
    setWantsContact(same);
    change(same ? contactAsSignatory(draft) : noSignatory);
  };
  return (
    <div>
      <Checkbox
        styles={{ label: { minHeight: 24 } }}
        label={texts('signatory-is-contact')}
        checked={isContact}
        disabled={isLocked('signatoryEmail')}
        onChange={(_, checked) => onToggle(checked === true)}
      />
      {isShown ? (
        <div style={{ paddingTop: 12 }}>
          <FieldGrid>
            <TextAnswer field="signatoryFirstName" required />
            <TextAnswer field="signatoryLastName" required />
            <TextAnswer field="signatoryEmail" type="email" required />
            <TextAnswer field="signatoryPhone" type="tel" />
          </FieldGrid>
        </div>
      ) : (
        <Text block styles={{ root: { paddingTop: 8 } }}>
          {[`${draft.firstName} ${draft.lastName}`, draft.email, draft.phone].filter((each) => each.trim() !== '').join(' · ')}
        </Text>
      )}
    </div>
  );
};
