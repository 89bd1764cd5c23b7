import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { partnerId, start, type Running } from '../running';

describe('the page on which the customer accepts the partner', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  const address = () => `${running.baseUrl}/sandbox/partner-center/relationship?partnerId=${partnerId}`;
  const answers = { companyName: 'Contoso <Ltd>', domain: 'contoso.com', email: 'ada@contoso.com', tenantId: '', country: 'GB' };
  const submit = (changes: Record<string, string> = {}, origin = running.baseUrl) =>
    fetch(`${address()}&lang=en`, {
      method: 'POST',
      body: new URLSearchParams({ ...answers, decision: 'accepted', ...changes }),
      headers: { Origin: origin },
    });
  const accepted = async () => (await running.call('GET', '/v1/customers')).body;

  test.each([
    ['en', 'Accept your reseller', 'Accept', 'United Kingdom'],
    ['fr-FR', 'Accepter votre revendeur', 'Accepter', 'Royaume-Uni'],
    ['de', 'Ihren Händler annehmen', 'Annehmen', 'Vereinigtes Königreich'],
    ['bg-BG', 'Приемане на вашия доставчик', 'Приемам', 'Обединеното кралство'],
    ['ja', 'Accept your reseller', 'Accept', 'United Kingdom'],
  ])('speaks %s, by the address or by the browser', async (language, title, button, country) => {
    covers('partner-center: page relationship');
    const asked = await (await fetch(`${address()}&lang=${language}`)).text();
    const preferred = await (await fetch(address(), { headers: { 'Accept-Language': language } })).text();
    expect(preferred).toBe(asked);
    for (const shown of [`<h1>${title}</h1>`, `value="accepted">${button}<`, country, `Northwind Cloud &lt;${partnerId}&gt;`])
      expect(asked).toContain(shown);
    expect(asked).toContain(`<html lang="${language === 'ja' ? 'en' : language.slice(0, 2)}">`);
  });

  test('takes the acceptance, says so, and says the same when it is opened again', async () => {
    const response = await submit();
    const html = await response.text();
    expect(response).toMatchObject({ status: 200, redirected: true });
    expect(html).toContain('Contoso &lt;Ltd&gt; accepted Northwind Cloud');
    expect(html).toContain('November 21, 2026');
    expect(html).not.toContain('<form');
    expect(await (await fetch(response.url)).text()).toBe(html);
    expect(await accepted()).toMatchObject({ totalCount: 1, items: [{ companyProfile: { companyName: 'Contoso <Ltd>' } }] });
    expect((await submit()).status).toBe(200);
    expect(await accepted()).toMatchObject({ totalCount: 1 });
  });

  test('changes nothing where the customer declines', async () => {
    const response = await submit({ decision: 'declined', domain: '' });
    expect(await response.text()).toContain('You declined. Nothing was changed');
    expect(await accepted()).toMatchObject({ totalCount: 0 });
  });

  test('keeps what was typed and marks the field that is wrong', async () => {
    const response = await submit({ domain: 'contoso', email: '' });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('value="Contoso &lt;Ltd&gt;"');
    expect(html).toMatch(/name="domain"[^>]*value="contoso"[^>]*aria-invalid="true" aria-describedby="domain-fault domain-hint"/);
    expect(html).toContain('<small id="email-fault" class="fault">Please fill this in.</small>');
    expect(html).toContain('<option value="GB" selected>');
  });

  test('marks a domain that is another’s', async () => {
    await create(running, {}, 'other');
    const response = await submit({ domain: 'wingtiptoys.onmicrosoft.com' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This belongs to another organisation');
  });

  test('offers the organisations that could accept, and fills in the one that is chosen', async () => {
    const { id } = await create(running);
    expect(await (await fetch(address())).text()).not.toContain('Wingtip Toys');
    await running.call('PATCH', `/v1/customers/${id}`, { relationshipToPartner: 'none' }, ids());
    const html = await (await fetch(address())).text();
    const choice = /href="([^"]+)"[^>]*>Wingtip Toys \(wingtiptoys.onmicrosoft.com\)/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const filled = await (await fetch(new URL(choice, running.baseUrl))).text();
    expect(filled).toMatch(/name="companyName"[^>]*value="Wingtip Toys"/);
    expect(filled).toMatch(new RegExp(`name="tenantId"[^>]*value="${id}"`));
    expect(filled).toContain('aria-current="true"');
  });

  test('is not submitted by another site', async () => {
    expect((await submit({}, 'https://evil.example')).status).toBe(403);
    expect(await accepted()).toMatchObject({ totalCount: 0 });
  });

  test.each(['', '?partnerId=northwind'])('says that a link%s names no partner', async (query) => {
    const nameless = `${running.baseUrl}/sandbox/partner-center/relationship${query}`;
    for (const method of ['GET', 'POST']) {
      const response = await fetch(nameless, { method, headers: { 'Accept-Language': 'de' } });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Dieser Link nennt keinen Händler');
    }
  });
});
