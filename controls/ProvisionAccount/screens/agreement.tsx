import * as React from '../../common/react';
import { templatesFor } from '../../../core/provisioning/agreement';
import { agreementWay } from '../../../core/provisioning/agreement-way';
import { oldestValidAcceptance } from '../../../core/agreements/purchase';
import { useTexts } from '../../common/host-context';
import { Notice } from '../../common/notice';
import { ChoiceAnswer } from '../parts/choice-answer';
import { FieldGrid } from '../../common/field-grid';
import { SignatorySection } from '../parts/signatory-section';
import { TextAnswer } from '../parts/text-answer';
import { useWizard } from '../wizard-context';

/** Which agreement, who signs it, and, by the provider's way, the link that follows or the day on which it was signed. */
export const AgreementScreen = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, change, facts, provider } = useWizard();
  const offered = templatesFor(draft, facts.templates, facts.today);
  const way = agreementWay(provider?.agreementPath ?? null, facts.today);
  if (offered.length === 0) return <Notice>{texts('no-template')}</Notice>;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 20 }}>
      <ChoiceAnswer
        field="templateId"
        options={offered.map((each) => ({ key: each.id, text: each.name }))}
        value={draft.templateId}
        onChoose={(id) => change({ templateId: id })}
      />
      <SignatorySection />
      {way === 'RecordedByHand' ? (
        <FieldGrid>
          <TextAnswer field="agreedOn" type="date" min={oldestValidAcceptance} max={facts.today} required />
        </FieldGrid>
      ) : (
        <Notice>{texts('way-AttestationLink')}</Notice>
      )}
    </div>
  );
};
