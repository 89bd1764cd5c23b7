import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import { Card } from '../../common/card';
import { Lines } from '../../common/lines';
import type { Run } from '../rows/run-row';

/** What is on record about the run, for whoever opens it later. */
export const RunRecord = ({ run }: { readonly run: Run }): React.ReactElement => {
  const { texts, formatInstant, formatDay } = useHost();
  const { draft } = run;
  return (
    <Card title={texts('record')}>
      <Lines
        lines={[
          { label: texts('record-account'), text: run.accountName },
          { label: texts('field-companyName'), text: draft.companyName },
          { label: texts('record-domain'), text: run.domain },
          { label: texts('record-tenant'), text: run.tenantId },
          {
            label: texts('record-signatory'),
            text: draft.branch === 'NewTenant' ? `${draft.signatoryFirstName} ${draft.signatoryLastName}`.trim() : null,
          },
          { label: texts('field-agreedOn'), text: draft.agreedOn === '' ? '' : formatDay(draft.agreedOn) },
          { label: texts('record-submitted'), text: formatInstant(run.submittedOn) },
          { label: texts('record-submitter'), text: run.submittedBy?.name },
          { label: texts('record-correlation'), text: run.correlationId },
        ]}
      />
    </Card>
  );
};
