import { Card } from '../../common/card';
import { useTexts } from '../../common/host-context';
import { Lines } from '../../common/lines';
import * as React from '../../common/react';
import { useWizard } from '../wizard-context';

/** The mail as the customer's mail program shows it; a frame of its own, in which nothing runs. */
export const MailPreview = ({ sanitise }: { readonly sanitise: (html: string) => string }): React.ReactElement => {
  const texts = useTexts();
  const { draft } = useWizard();
  const page = `<body style="font:14px Segoe UI,sans-serif;margin:0">${sanitise(draft.mailBody)}`;
  return (
    <Card title={texts('preview')}>
      <Lines
        lines={[
          { label: texts('field-mailTo'), text: draft.mailTo },
          { label: texts('field-mailSubject'), text: draft.mailSubject },
        ]}
      />
      <iframe title={texts('preview')} sandbox="" srcDoc={page} style={{ width: '100%', height: 360, border: 0, marginTop: 12 }} />
    </Card>
  );
};
