import type { Recipient } from '../../../core/mail/request-mail';
import { FieldGrid } from '../../common/field-grid';
import { useTexts } from '../../common/host-context';
import * as React from '../../common/react';
import { useWizard } from '../wizard-context';
import { SelectAnswer } from './select-answer';
import { TextAnswer } from './text-answer';

/** To whom the mail goes: one of the account's contacts, the primary one unless another is picked, or an address that is typed. */
export const RecipientAnswers = ({ recipients }: { readonly recipients: readonly Recipient[] }): React.ReactElement => {
  const texts = useTexts();
  const { draft, change } = useWizard();
  const write = (recipient: Recipient | undefined) => change({ contactId: recipient?.id ?? null, mailTo: recipient?.email ?? '' });

  React.useEffect(() => {
    if (draft.contactId === null && draft.mailTo === '') write(recipients[0]);
  }, []);

  return (
    <FieldGrid>
      <SelectAnswer
        field="contactId"
        options={recipients.map(({ id, name, email }) => ({ value: id, text: `${name} (${email})` }))}
        none={texts('contact-none')}
        onChoose={(chosen) => write(recipients.find(({ id }) => id === chosen))}
      />
      <TextAnswer field="mailTo" type="email" required />
    </FieldGrid>
  );
};
