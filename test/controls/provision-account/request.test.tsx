import { fireEvent, screen } from '@testing-library/react';
import { publication, runStatus } from '../../../solution/rows';
import {
  createMailWorld,
  editor,
  englishTemplateId,
  germanTemplateId,
  hansId,
  janeId,
  link,
  requestRun,
  sendDraft,
  write,
} from './mail-world';
import { press, providerId, readable, runId, type } from './world';

const preview = () => screen.getByTitle('As the customer sees it').getAttribute('srcdoc') ?? '';
const choose = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const subject = () => screen.getByLabelText(/^Subject/) as HTMLInputElement;

describe('The request to a customer who has a tenant', () => {
  it('is filled in for the primary contact from the template in the customer’s language, and saved', async () => {
    const world = createMailWorld();
    await world.open();
    await world.pass(700);
    expect(screen.getByLabelText(/^Contact person/)).toHaveProperty('value', janeId);
    expect(screen.getByLabelText(/^Send to/)).toHaveProperty('value', 'jane@contoso.com');
    expect(subject().value).toBe('Relationship with Reseller & Sons');
    expect(editor().innerHTML).toBe(`<p>Dear Jane,</p><p><a href="${link}">Accept</a></p><p>Sam Seller</p>`);
    expect(preview()).toContain(`<a href="${link}">Accept</a>`);
    expect(world.run()).toMatchObject({
      _csp_contactid_value: janeId,
      _csp_requesttemplateid_value: englishTemplateId,
      csp_mailto: 'jane@contoso.com',
      csp_mailsubject: 'Relationship with Reseller & Sons',
      csp_mailbody: editor().innerHTML,
    });
  });

  it('speaks the language of the contact that is chosen', async () => {
    const world = createMailWorld();
    await world.open();
    choose(/^Contact person/, hansId);
    await world.pass(700);
    expect(screen.getByLabelText(/^Mail template/)).toHaveProperty('value', germanTemplateId);
    expect(subject().value).toBe('Beziehung mit Reseller & Sons');
    expect(editor().textContent).toBe(`Guten Tag Huber, ${link}`);
  });

  it('names the language that it fell back to', async () => {
    const world = createMailWorld();
    world.rows.put('csp_agreementtemplate', germanTemplateId, { csp_publication: publication.Retired });
    await world.open();
    choose(/^Contact person/, hansId);
    await world.pass(700);
    expect(readable()).toContain('There is no template in this language: Austrian German. This one is in: English.');
  });

  it('keeps what somebody wrote, and fills in anew only when asked', async () => {
    const world = createMailWorld();
    await world.open();
    write('<p>Dear Jane, as we said on the phone</p>');
    choose(/^Contact person/, hansId);
    await world.pass(700);
    expect(world.run().csp_mailbody).toBe('<p>Dear Jane, as we said on the phone</p>');
    expect(readable()).toContain('The text is no longer that of the template.');
    await press('Fill in from the template');
    await world.pass(700);
    expect(editor().textContent).toContain('Guten Tag Huber');
    expect(readable()).not.toContain('The text is no longer that of the template.');
  });

  it('keeps what somebody wrote also when asked by mistake', async () => {
    const world = createMailWorld(requestRun, { confirms: false });
    await world.open();
    write('<p>My own words</p>');
    await press('Fill in from the template');
    expect(editor().innerHTML).toBe('<p>My own words</p>');
  });

  it('comes back as it was left', async () => {
    const world = createMailWorld();
    await world.open();
    write('<p>My own words</p>');
    await world.pass(700);
    world.close();
    await world.open();
    await world.pass(100);
    expect(editor().innerHTML).toBe('<p>My own words</p>');
    expect(subject().value).toBe('Relationship with Reseller & Sons');
  });

  it('never keeps one person’s words for another whom the template cannot name', async () => {
    const world = createMailWorld();
    world.rows.put('contact', hansId, { csp_language: 'en', firstname: null });
    await world.open();
    choose(/^Contact person/, hansId);
    await world.pass(700);
    expect(editor().textContent).toBe('');
    expect(readable()).toContain('{{contact.firstName}} has no value here.');
    await press('Send now');
    expect(readable()).toContain('“Text of the mail” is needed.');
  });

  it('lets nothing in that runs or loads, neither from the row nor from the keyboard', async () => {
    const evil = '<p onclick="a()">Hi<img src="x" onerror="a()"><script>a()</script><a href="javascript:a()">x</a></p>';
    const world = createMailWorld({ ...requestRun, csp_mailto: 'jane@contoso.com', csp_mailsubject: 'Hi', csp_mailbody: evil });
    await world.open();
    expect(editor().innerHTML).toBe('<p>Hi<a>x</a></p>');
    expect(preview()).not.toMatch(/script|onerror|onclick|javascript/);
    write(evil);
    await world.pass(700);
    expect(world.run().csp_mailbody).toBe('<p>Hi<a>x</a></p>');
    expect(screen.getByTitle('As the customer sees it').getAttribute('sandbox')).toBe('');
  });

  it('takes what is pasted as plain text', async () => {
    const insert = jest.fn();
    Object.assign(document, { execCommand: insert });
    const world = createMailWorld();
    await world.open();
    fireEvent.paste(editor(), { clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? 'plain' : '<b>rich</b>') } });
    expect(insert).toHaveBeenCalledWith('insertText', false, 'plain');
  });

  it('waits for the provider’s link, says why there is none, and asks again', async () => {
    const world = createMailWorld();
    const path = `GET /api/providers/${providerId}/relationship-link`;
    world.service.answer(path, { status: 409, body: { code: 'consent-expired', correlationId: 'c' } });
    await world.open();
    await world.pass(100);
    expect(readable()).toContain('The provider’s consent to work for you has ended.');
    expect(readable()).toContain('{{relationship.link}} has no value here.');
    world.service.answer(path, { status: 200, body: { url: link } });
    await press('Try again');
    await world.pass(100);
    expect(editor().innerHTML).toContain(link);
  });

  it('can be written by hand where nothing is published and nobody is known', async () => {
    const world = createMailWorld();
    for (const id of [englishTemplateId, germanTemplateId])
      world.rows.put('csp_agreementtemplate', id, { csp_publication: publication.Draft });
    for (const id of [janeId, hansId]) world.rows.put('contact', id, { statecode: 1 });
    await world.open();
    await world.pass(100);
    expect(readable()).toContain('No mail for this request is published.');
    type(/^Send to/, 'somebody@contoso.com');
    type(/^Subject/, 'Hello');
    write('<p>Hello</p>');
    await world.pass(700);
    await press('Send now');
    await world.pass(100);
    expect(world.service.asked(sendDraft)).toHaveLength(1);
  });

  it('says beside each answer what must change', async () => {
    const world = createMailWorld();
    await world.open();
    type(/^Send to/, 'nobody');
    type(/^Subject/, '');
    await press('Send now');
    await world.pass(50);
    expect(readable()).toContain('This is no e-mail address.');
    expect(readable()).toContain('“Subject” is needed.');
    expect(world.service.asked(sendDraft)).toHaveLength(0);
    expect(world.rows.get('csp_provisioning', runId)['statuscode']).toBe(runStatus.Draft);
  });

  it('tells which text must change to a screen reader, and leads the keyboard there', async () => {
    const world = createMailWorld();
    await world.open();
    write('<br>');
    await press('Send now');
    await world.pass(50);
    expect(editor().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(editor());
  });
});
