import type { IButton } from '@fluentui/react';
import { Row } from '../../common/card';
import { DefaultButton } from '../../common/fluent';
import * as React from '../../common/react';
import { addressFaults, addressOf } from '../../../core/provisioning/address';
import type { DraftChange } from '../../../core/provisioning/change-draft';
import { useTexts } from '../../common/host-context';
import { useAddressCheck } from '../state/use-address-check';
import { useWizard } from '../wizard-context';
import { AddressChoice } from './address-choice';
import { Notice } from '../../common/notice';

/** **Verify address**, its answer, and what the draft remembers of an answer before. */
export const AddressVerdict = (): React.ReactElement => {
  const texts = useTexts();
  const { draft, facts, change, isLocked } = useWizard();
  const { view, verify, dismiss } = useAddressCheck(draft);
  const verdict = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<IButton>(null);
  const isAskable = draft.country !== '' && addressFaults(draft, facts.rules).length === 0 && !isLocked('addressLine1');

  React.useEffect(() => {
    if (view.kind !== 'none' && view.kind !== 'checking') verdict.current?.scrollIntoView?.({ block: 'nearest' });
  }, [view.kind]);

  const onVerify = async () => {
    const answer = await verify();
    if (answer.kind === 'confirmed') change({ addressCheck: 'Confirmed' });
    if (answer.kind === 'doubtful') change({ addressCheck: 'KeptAsTyped' });
  };

  // What was pressed goes with the choice; the keyboard goes on where the choice came from.
  const choose = (chosen: DraftChange) => {
    change(chosen);
    dismiss();
    button.current?.focus();
  };

  return (
    <div ref={verdict} style={{ paddingTop: 12, scrollMarginBottom: 96 }}>
      <Row gap={12} paddingBottom={12}>
        <DefaultButton
          text={texts(view.kind === 'checking' ? 'address-checking' : 'address-verify')}
          onClick={() => void onVerify()}
          componentRef={button}
          disabled={!isAskable || view.kind === 'checking'}
          allowDisabledFocus={view.kind === 'checking'}
        />
        {view.kind === 'none' && draft.addressCheck !== 'NotChecked' ? <span>{texts(`address-check-${draft.addressCheck}`)}</span> : null}
      </Row>
      <div role="status">
        {view.kind === 'confirmed' || view.kind === 'doubtful' || view.kind === 'not-checked' ? (
          <Notice kind={view.kind === 'confirmed' ? 'success' : 'warning'}>{texts(`address-${view.kind}`)}</Notice>
        ) : null}
      </div>
      {view.kind === 'suggestion' ? (
        <AddressChoice
          typed={addressOf(draft)}
          suggestions={view.suggestions}
          onKeep={() => choose({ addressCheck: 'KeptAsTyped' })}
          onTake={(suggestion) => choose({ ...suggestion, addressCheck: 'SuggestionTaken' })}
        />
      ) : null}
    </div>
  );
};
