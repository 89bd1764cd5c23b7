import { languageOf, reminderMail, type Reminder } from '../../../plugins/reminders/reminder-mail';

const reminder: Reminder = {
  language: 'en',
  owner: { name: 'Sofia Seller', address: 'sofia@reseller.example' },
  accountName: 'Contoso',
  contactAddress: 'ana@contoso.example',
  sentOn: '2026-06-01T23:30:00Z',
  runName: 'RUN-00007',
  runLink: 'https://crm.example/main.aspx?pagetype=entityrecord&etn=csp_provisioning&id=7',
};

describe('a reminder', () => {
  test.each([
    ['en', 'No answer yet from Contoso', 'sent to ana@contoso.example on June 1, 2026', 'Open RUN-00007'],
    ['fr', 'Pas encore de réponse de Contoso', 'envoyée à ana@contoso.example le 1 juin 2026', 'Ouvrir RUN-00007'],
    ['de', 'Noch keine Antwort von Contoso', 'wurde am 1. Juni 2026 an ana@contoso.example gesendet', 'RUN-00007 öffnen'],
    ['bg', 'Все още няма отговор от Contoso', 'изпратена на ana@contoso.example на 1 юни 2026', 'Отваряне на RUN-00007'],
  ] as const)('is written in the owner’s language: %s', (language, subject, sentence, open) => {
    const mail = reminderMail({ ...reminder, language });
    expect(mail).toMatchObject({ to: reminder.owner, subject });
    expect(mail.html).toContain('Sofia Seller');
    expect(mail.html).toContain(sentence);
    expect(mail.html).toContain(`>${open}</a>`);
    expect(mail.html).not.toMatch(/[{}]/);
  });

  test('leads to the run', () => {
    expect(reminderMail(reminder).html).toContain(
      'href="https://crm.example/main.aspx?pagetype=entityrecord&amp;etn=csp_provisioning&amp;id=7"',
    );
  });

  test('takes no markup from what it tells of, and no placeholder either', () => {
    const { html } = reminderMail({ ...reminder, accountName: '<img src=x onerror=alert(1)> {run} & "Sons"', runName: '<b>RUN</b>' });
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; {run} &amp; &quot;Sons&quot;');
    expect(html).not.toMatch(/<img|<b>/);
  });

  test.each([
    [1033, 'en'],
    [1036, 'fr'],
    [1031, 'de'],
    [1026, 'bg'],
    [1034, 'en'],
    [0, 'en'],
    [null, 'en'],
  ])('knows the language number %p', (lcid, language) => expect(languageOf(lcid)).toBe(language));
});
