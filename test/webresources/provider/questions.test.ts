import { findCustomers, importTemplates, readCatalogue, verify } from '../../../webresources/provider';
import { list } from '../crm';
import { chosen, createWorld } from './world';

describe('Verify connection', () => {
  const answering = async (...refusals: (string | null)[]) => {
    const { crm, network } = createWorld();
    const names = ['app-and-user', 'app-only', 'agreements', 'customers', 'events'];
    const checks = refusals.map((refusal, index) => ({ name: names[index], refusal }));
    network.answer('POST /api/providers/p/verify', { status: 200, body: { checks } });
    const providers = list();
    await verify(providers, chosen);
    return { crm, providers, text: crm.alerts[0]?.text ?? '' };
  };

  it('says of each that it is in order', async () => {
    const { text, providers, crm } = await answering(null, null, null, null, null);
    expect(text.split('\n')).toHaveLength(6);
    expect(text).toContain('All is well.');
    expect(providers.refresh).toHaveBeenCalled();
    expect(crm.progress.at(-1)).toBeNull();
  });

  it('says what is wrong, and what to do', async () => {
    const { text } = await answering(null, 'forbidden');
    expect(text).not.toContain('All is well.');
    expect(text).toContain('Partner Center as the application: The provider does not permit this.');
  });
});

describe.each([
  [
    'Import templates',
    importTemplates,
    'templates',
    { imported: 2, newer: 1 },
    'New drafts: 2. Templates of which a newer version is out: 1.',
  ],
  [
    'Find customers',
    findCustomers,
    'customers',
    { found: 9, mapped: 3, proposed: 2 },
    'Customers: 9. Mapped by themselves: 3. Proposed for you to decide: 2.',
  ],
  [
    'Read the catalogue now',
    readCatalogue,
    'catalogue',
    { offers: 300, written: 12, withdrawn: 1 },
    'Offers: 300. Written because they are new or have changed: 12. No longer sold: 1.',
  ],
])('%s', (_name, command, path, answer, sentence) => {
  it('tells what came of it, and reads the list again', async () => {
    const { crm, network } = createWorld();
    network.answer(`POST /api/providers/p/${path}`, { status: 200, body: answer });
    const providers = list();
    await command(providers, chosen);
    expect(crm.alerts.map(({ text }) => text)).toEqual([sentence]);
    expect(providers.refresh).toHaveBeenCalled();
  });

  it.each([
    [1033, 'Your security role does not allow this.'],
    [1036, 'Votre rôle de sécurité ne le permet pas.'],
    [1031, 'Ihre Sicherheitsrolle erlaubt das nicht.'],
    [1026, 'Вашата роля за сигурност не позволява това.'],
  ])('is refused to whom it is not permitted, in language %p', async (languageId, words) => {
    const { crm, network } = createWorld();
    crm.languageId = languageId;
    network.answer('POST', { status: 403, body: { code: 'not-permitted', correlationId: 'c-1' } });
    const providers = list();
    await command(providers, chosen);
    expect(crm.errors).toEqual([{ message: expect.stringContaining(words) as unknown, details: 'c-1' }]);
    expect(providers.refresh).toHaveBeenCalled();
  });

  it('says that the service cannot be reached', async () => {
    const { crm } = createWorld();
    await command(list(), chosen);
    expect(crm.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('cannot be reached') as unknown })]);
  });
});
