import { addressFields } from './address';
import type { Draft } from './draft';
import { contactAsSignatory, signatoryIsContact } from './signatory';

export type DraftChange = Partial<Draft>;

/**
 * The draft after a change, with what the change takes along: an edited address is unchecked again, another country has other states
 * and languages, another provider other templates, and a signatory who is the contact stays the contact.
 */
export const changeDraft = (draft: Draft, change: DraftChange): Draft => ({
  ...draft,
  ...(changes(draft, change, 'providerId') ? { templateId: null, agreementPath: null } : {}),
  ...(changes(draft, change, 'country') ? { state: '', culture: '' } : {}),
  ...(addressFields.some((field) => changes(draft, change, field)) ? { addressCheck: 'NotChecked' as const } : {}),
  ...(signatoryIsContact(draft) ? contactAsSignatory({ ...draft, ...change }) : {}),
  ...change,
});

const changes = (draft: Draft, change: DraftChange, field: keyof Draft): boolean => field in change && change[field] !== draft[field];
