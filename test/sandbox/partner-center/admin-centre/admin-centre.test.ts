import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create } from '../samples';
import { start, type Running } from '../running';

describe('the customer’s own admin centre', () => {
  let running: Running;
  let id: string;
  beforeEach(async () => {
    running = await start();
    ({ id } = await create(running, { billing: { companyName: 'Wingtip <Toys>' } }));
  });
  afterEach(() => running.stop());

  const path = () => `/admin-centre/${id}`;
  const show = async (language = 'en') => (await running.control('GET', `${path()}?lang=${language}`)).text;
  const decide = (decision: string) => running.control('POST', path(), { decision });
  const submit = (decision: string, origin = running.baseUrl) =>
    fetch(`${running.baseUrl}/sandbox/partner-center${path()}?lang=de`, {
      method: 'POST',
      body: new URLSearchParams({ decision }),
      headers: { Origin: origin },
    });
  const isSigned = async () => (await running.call('GET', `/v1/customers/${id}/directSignedMicrosoftCustomerAgreementStatus`)).body;
  const operations = async () =>
    z
      .object({ items: z.array(z.object({ operationType: z.string() })) })
      .parse((await running.call('GET', '/v1/auditrecords')).body)
      .items.map(({ operationType }) => operationType);

  test.each([
    ['en', 'Accept the agreement', 'End the relationship'],
    ['fr', 'Accepter le contrat', 'Mettre fin à la relation'],
    ['de', 'Vereinbarung annehmen', 'Beziehung beenden'],
    ['bg', 'Приемане на споразумението', 'Прекратяване на отношенията'],
  ])('speaks %s', async (language, accept, leave) => {
    covers('partner-center: page admin centre');
    const html = await show(language);
    for (const shown of [`<html lang="${language}">`, `>${accept}<`, `>${leave}<`, 'Wingtip &lt;Toys&gt;', 'Northwind Cloud'])
      expect(html).toContain(shown);
    const preferred = await running.control('GET', path(), undefined, { 'Accept-Language': `${language},en;q=0.5` });
    expect(preferred.text).toBe(html);
  });

  test('lets the customer accept the agreement directly, once', async () => {
    expect(await isSigned()).toEqual({ isSigned: false });
    const response = await submit('accept-agreement');
    expect(await response.text()).toContain('Die Vereinbarung wurde hier angenommen.');
    expect(await isSigned()).toEqual({ isSigned: true });
    expect(await show()).not.toContain('accept-agreement');
    expect((await decide('accept-agreement')).status).toBe(204);
    expect(await isSigned()).toEqual({ isSigned: true });
  });

  test('lets the customer leave the partner: it is gone from the list and its data from sight', async () => {
    expect((await decide('end-relationship')).status).toBe(204);
    expect((await running.call('GET', '/v1/customers')).body).toMatchObject({ totalCount: 0 });
    expect(await running.call('GET', `/v1/customers/${id}`)).toMatchObject({ status: 403, body: { code: 20002 } });
    expect(await operations()).toEqual(['add_customer', 'remove_partner_customer_relationship']);
    const html = await show();
    expect(html).toContain('is not your reseller any more.');
    expect(html).not.toContain('<form');
  });

  test('changes nothing once the customer has left', async () => {
    for (const decision of ['end-relationship', 'end-relationship', 'accept-agreement']) await decide(decision);
    expect(await operations()).toHaveLength(2);
    expect((await running.control('GET', '/customers')).body).toMatchObject([{ state: 'ended', directSigned: false }]);
  });

  test('leads back to the partner that was left', async () => {
    await decide('end-relationship');
    const link = /href="([^"]*relationship[^"]*)"/.exec(await show('fr'))?.[1]?.replaceAll('&amp;', '&') ?? '';
    const html = await (await fetch(new URL(link, running.baseUrl))).text();
    expect(html).toContain('Accepter votre revendeur');
    expect(html).toMatch(new RegExp(`name="tenantId"[^>]*value="${id}"`));
  });

  test('takes nothing from another site, and nothing that is no decision', async () => {
    expect((await submit('end-relationship', 'https://evil.example')).status).toBe(403);
    expect((await submit('dance')).status).toBe(400);
    expect((await running.call('GET', '/v1/customers')).body).toMatchObject({ totalCount: 1 });
  });

  test.each(['GET', 'POST'])('says on %s that there is no such organisation', async (method) => {
    const body = method === 'POST' ? { decision: 'accept-agreement' } : undefined;
    const reply = await running.control(method, `/admin-centre/${randomUUID()}?lang=bg`, body);
    expect(reply).toMatchObject({ status: 404, text: expect.stringContaining('Няма такава организация') });
  });

  test('is linked from the sandbox’s list of customers', async () => {
    expect((await running.control('GET', '')).text).toContain(
      `<a href="/sandbox/partner-center/admin-centre/${id}">Wingtip &lt;Toys&gt;</a>`,
    );
  });
});
