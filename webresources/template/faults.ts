import { dayAt } from '../../core/time/day';
import { publishFaults, type PublishFault } from '../../core/templates/publication';
import { nameOf, templateKind } from '../../solution/rows';
import { saying } from '../common/words';
import type { TemplateContentRow } from './content';
import texts from './texts.json';

const say = saying(texts);

/** What keeps a template from being published, one sentence each. */
export const faultSentences = (row: TemplateContentRow, now: Date): readonly string[] => faultsOf(row, now).map(sentence);

const faultsOf = (row: TemplateContentRow, now: Date): readonly PublishFault[] => {
  const offset = Xrm.Utility.getGlobalContext().userSettings.getTimeZoneOffsetMinutes();
  return publishFaults(
    {
      kind: nameOf(templateKind, row.csp_kind) ?? 'MicrosoftCustomerAgreement',
      name: row.csp_name ?? '',
      language: row.csp_language ?? '',
      subject: row.csp_subject ?? '',
      body: row.csp_body ?? '',
      providerTemplateId: row.csp_providertemplateid ?? '',
      effectiveOn: row.csp_effectiveon,
      expiresOn: row.csp_expireson,
    },
    dayAt(now.getTime(), offset),
  );
};

const sentence = (fault: PublishFault): string => {
  const field = say(`field-${fault.field}`);
  return fault.code === 'merge-fault' ? say(fault.fault.code, { field, merge: fault.fault.name }) : say(fault.code, { field });
};
