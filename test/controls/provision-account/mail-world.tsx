import { createHash } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { screen } from '@testing-library/react';
import type { ProvisioningRow } from '../../../solution/rows';
import { branch, publication, runStatus, templateKind, wizardStep } from '../../../solution/rows';
import type { Setting } from '../context';
import { createWorld, providerId, sellerId, type World } from './world';

const accountId = '00000000-0000-0000-0000-0000000000ac';
export const janeId = '00000000-0000-0000-0000-000000000c01';
export const hansId = '00000000-0000-0000-0000-000000000c02';
export const englishTemplateId = '00000000-0000-0000-0000-0000000000d2';
export const germanTemplateId = '00000000-0000-0000-0000-0000000000d3';
export const link = 'https://partner.test/relationship/1';

/** The call by which a mail goes out. */
export const sendDraft = 'POST /v1.0/me/messages/draft/send';
export const drafts = 'GET /v1.0/me/mailFolders/drafts/messages';
export const sentItems = 'GET /v1.0/me/mailFolders/sentitems/messages';

/** A run of a customer who has a tenant, at its last step. */
export const requestRun = {
  csp_name: 'RUN-00001',
  statuscode: runStatus.Draft,
  csp_wizardstep: wizardStep.Request,
  csp_branch: branch.ExistingTenant,
  csp_companyname: 'Contoso',
  _csp_providerid_value: providerId,
  _csp_accountid_value: accountId,
  '_csp_accountid_value@OData.Community.Display.V1.FormattedValue': 'Contoso',
};

const template = (name: string, language: string, subject: string, body: string) => ({
  csp_name: name,
  csp_kind: templateKind.RelationshipRequest,
  csp_publication: publication.Published,
  csp_language: language,
  csp_subject: subject,
  csp_body: body,
  csp_isdefault: true,
  statecode: 0,
});

/** What browsers have and jsdom has not; answered at once, since the tests' clock stands still. */
const digest = (_algorithm: string, bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

/** The same browser with an account of two contacts, a template in two languages, and a mailbox that takes every mail. */
export const createMailWorld = (
  run: Partial<ProvisioningRow> & Record<string, unknown> = requestRun,
  setting: Partial<Setting> = {},
): World => {
  Object.assign(globalThis, { TextEncoder });
  Object.defineProperty(window, 'crypto', { value: { subtle: { digest } }, configurable: true });
  const world = createWorld(run, setting);
  const { rows, service } = world;
  rows.put('account', accountId, { name: 'Contoso', csp_language: 'en', _primarycontactid_value: janeId });
  const contact = { _parentcustomerid_value: accountId, statecode: 0 };
  rows.put('contact', hansId, {
    ...contact,
    fullname: 'Hans Huber',
    firstname: 'Hans',
    lastname: 'Huber',
    emailaddress1: 'hans@contoso.com',
    csp_language: 'de-AT',
  });
  rows.put('contact', janeId, { ...contact, fullname: 'Jane Doe', firstname: 'Jane', lastname: 'Doe', emailaddress1: 'jane@contoso.com' });
  rows.put('systemuser', sellerId, { fullname: 'Sam Seller', internalemailaddress: 'sam@reseller.test' });
  rows.put('csp_provider', providerId, { csp_companyname: 'Reseller & Sons' });
  rows.put(
    'csp_agreementtemplate',
    englishTemplateId,
    template(
      'Request (English)',
      'en',
      'Relationship with {{reseller.name}}',
      '<p>Dear {{contact.firstName}},</p><p><a href="{{relationship.link}}">Accept</a></p><p>{{user.name}}</p>',
    ),
  );
  rows.put(
    'csp_agreementtemplate',
    germanTemplateId,
    template('Anfrage (Deutsch)', 'de', 'Beziehung mit {{reseller.name}}', '<p>Guten Tag {{contact.lastName}}, {{relationship.link}}</p>'),
  );
  service.answer(`GET /api/providers/${providerId}/relationship-link`, { status: 200, body: { url: link } });
  service.answer('POST /v1.0/me/messages', { status: 201, body: { id: 'draft' } });
  service.answer('PATCH /v1.0/me/messages/draft', { status: 200, body: { id: 'draft' } });
  service.answer(sendDraft, { status: 202 });
  service.answer(drafts, { status: 200, body: { value: [{ id: 'draft', createdDateTime: '2026-11-21T12:00:00Z' }] } });
  service.answer(sentItems, { status: 200, body: { value: [] } });
  return world;
};

export const editor = () => screen.getByRole('textbox', { name: 'Text of the mail' });

/** What a person writes into the text, as the browser leaves it there. */
export const write = (html: string): void => {
  editor().innerHTML = html;
  editor().dispatchEvent(new Event('input', { bubbles: true }));
};
