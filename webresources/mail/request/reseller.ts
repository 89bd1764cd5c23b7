import type { MailPage } from '../../../core/mail/mailer';
import { textAt, textOrNullAt } from '../row';

/** A provider, and the reseller's company as its customers know it. */
export type Reseller = { readonly providerId: string; readonly providerName: string; readonly companyName: string };

export const readResellers = async ({ webAPI }: MailPage): Promise<readonly Reseller[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_provider',
    '?$select=csp_providerid,csp_name,csp_companyname&$filter=statecode eq 0',
  );
  return answer.entities.map((row) => ({
    providerId: textAt(row, 'csp_providerid'),
    providerName: textAt(row, 'csp_name'),
    companyName: textOrNullAt(row, 'csp_companyname') ?? textAt(row, 'csp_name'),
  }));
};
