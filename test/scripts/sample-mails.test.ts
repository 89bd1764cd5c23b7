import { merge, type MergeValues } from '../../core/templates/merge';
import { requestTemplates } from '../../scripts/sample-world/requests';

const values: MergeValues = {
  'account.name': 'Müller & Söhne <GmbH>',
  'contact.firstName': 'Katrin',
  'contact.lastName': 'Müller',
  'contact.email': 'katrin@mueller.example',
  'user.name': 'Sofia Seller',
  'user.email': 'sofia@northwind.example',
  'reseller.name': 'Northwind Traders',
  'provider.name': 'Northwind at Partner Center',
  'relationship.link': 'https://admin.microsoft.com/accept',
  'agreement.link': null,
};

test.each(requestTemplates.map(({ row }) => [row.csp_language, row] as const))(
  'the sample mail in "%s" becomes a complete mail, with the link to accept',
  (_language, { csp_subject: subject, csp_body: body }) => {
    const mail = merge('RelationshipRequest', { subject: subject ?? '', body: body ?? '' }, values);
    expect(mail).toMatchObject({
      ok: true,
      subject: expect.stringContaining('Northwind Traders'),
      html: expect.stringContaining('<a href="https://admin.microsoft.com/accept">'),
    });
  },
);

test('there is a sample mail for each language of the product', () => {
  expect(requestTemplates.map(({ row }) => row.csp_language).sort()).toEqual(['bg', 'de', 'en', 'fr']);
});
