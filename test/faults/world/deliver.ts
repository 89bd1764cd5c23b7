import { randomUUID } from 'node:crypto';
import { serviceEnvironment } from '../../../scripts/stack/environment';

/** Dataverse's delivery of a submission, made by hand to whichever process; resolves with the status of its answer. */
export const deliver = async (serviceUrl: string, table: 'csp_provisioning' | 'csp_order', rowId: string): Promise<number> => {
  const answer = await fetch(`${serviceUrl}/steps`, {
    method: 'POST',
    headers: { 'x-tenantry-key': serviceEnvironment({ port: 0, servicePort: 0 })['TENANTRY_WEBHOOK_KEY'] ?? '' },
    body: JSON.stringify({
      MessageName: 'Update',
      PrimaryEntityName: table,
      PrimaryEntityId: rowId,
      CorrelationId: randomUUID(),
      Mode: 1,
    }),
  });
  return answer.status;
};
