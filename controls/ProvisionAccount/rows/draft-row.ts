import type { Draft, TextField, WizardStep } from '../../../core/provisioning/draft';
import { emptyDraft, textFields } from '../../../core/provisioning/draft';
import {
  addressCheck,
  agreementPath,
  branch,
  nameOf,
  wizardStep,
  type ProvisioningRow,
  type ProvisioningWrite,
} from '../../../solution/rows';
import type { Kind, readRow } from '../../common/read-row';

type Column<F extends TextField> = `csp_${Lowercase<F>}`;

/** In which column of the run a text answer is kept. */
const columnOf = <F extends TextField>(field: F) => `csp_${field.toLowerCase()}` as Column<F>;

export const draftShape = {
  ...(Object.fromEntries(textFields.map((field) => [columnOf(field), 'text'])) as Record<Column<TextField>, 'text'>),
  _csp_providerid_value: 'text',
  _csp_templateid_value: 'text',
  _csp_contactid_value: 'text',
  _csp_requesttemplateid_value: 'text',
  csp_branch: 'number',
  csp_wizardstep: 'number',
  csp_addresscheck: 'number',
  csp_agreementpath: 'number',
} as const satisfies Partial<Record<keyof ProvisioningRow, Kind>>;

type DraftRow = ReturnType<typeof readRow<typeof draftShape>>;

/** The answers that a row holds. A choice that this version does not know counts as not answered. */
export const draftOfRow = (row: DraftRow): Draft => ({
  ...emptyDraft,
  ...Object.fromEntries(textFields.map((field) => [field, row[columnOf(field)] ?? ''])),
  providerId: row._csp_providerid_value,
  templateId: row._csp_templateid_value,
  contactId: row._csp_contactid_value,
  requestTemplateId: row._csp_requesttemplateid_value,
  branch: nameOf(branch, row.csp_branch),
  step: stepOfRow(row),
  addressCheck: nameOf(addressCheck, row.csp_addresscheck) ?? 'NotChecked',
  agreementPath: nameOf(agreementPath, row.csp_agreementpath),
});

const stepOfRow = (row: DraftRow): WizardStep => nameOf(wizardStep, row.csp_wizardstep) ?? 'Provider';

/** The columns to write for the answers that differ; an empty answer empties its column. */
export const writeOfChange = (before: Draft, after: Draft): ProvisioningWrite => {
  const changed = <F extends keyof Draft>(field: F) => before[field] !== after[field];
  return {
    ...Object.fromEntries(textFields.filter(changed).map((field) => [columnOf(field), after[field] === '' ? null : after[field]])),
    ...(changed('providerId') ? { 'csp_ProviderId@odata.bind': reference('csp_providers', after.providerId) } : {}),
    ...(changed('templateId') ? { 'csp_TemplateId@odata.bind': reference('csp_agreementtemplates', after.templateId) } : {}),
    ...(changed('contactId') ? { 'csp_ContactId@odata.bind': reference('contacts', after.contactId) } : {}),
    ...(changed('requestTemplateId')
      ? { 'csp_RequestTemplateId@odata.bind': reference('csp_agreementtemplates', after.requestTemplateId) }
      : {}),
    ...(changed('branch') ? { csp_branch: after.branch === null ? null : branch[after.branch] } : {}),
    ...(changed('step') ? { csp_wizardstep: wizardStep[after.step] } : {}),
    ...(changed('addressCheck') ? { csp_addresscheck: addressCheck[after.addressCheck] } : {}),
    ...(changed('agreementPath') ? { csp_agreementpath: after.agreementPath === null ? null : agreementPath[after.agreementPath] } : {}),
  };
};

const reference = (set: string, id: string | null): string | null => (id === null ? null : `/${set}(${id})`);
