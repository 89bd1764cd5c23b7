import { branch } from '../../../../solution/rows';
import { signatoryOf } from '../../../../plugins/agreements/signatory';
import { attestationRequestOf, newCustomerOf } from '../../../../plugins/steps/provisioning/draft';
import { submittedRun } from '../../world/run';

describe('what a run asks for', () => {
  test('is a customer with the whole domain, blanks trimmed and empty answers left out', () => {
    expect(
      newCustomerOf(submittedRun({ csp_domainprefix: ' Contoso ', csp_country: 'us', csp_phone: ' ', csp_companyname: ' Contoso ' })),
    ).toEqual({
      ok: true,
      value: {
        companyName: 'Contoso',
        domain: 'contoso.onmicrosoft.com',
        culture: 'en-US',
        registrationNumber: null,
        firstName: 'Ana',
        lastName: 'Petrova',
        email: 'ana@contoso.example',
        phone: null,
        address: { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
      },
    });
  });

  test.each([
    'csp_companyname',
    'csp_domainprefix',
    'csp_country',
    'csp_addressline1',
    'csp_culture',
    'csp_firstname',
    'csp_lastname',
    'csp_email',
  ] as const)('is refused without %s, before the provider is asked', (column) => {
    for (const value of [null, '', '  '])
      expect(newCustomerOf(submittedRun({ [column]: value }))).toMatchObject({
        refusal: 'details-refused',
        answered: true,
        detail: column,
      });
  });

  test('is refused for a customer who has a tenant already', () => {
    expect(newCustomerOf(submittedRun({ csp_branch: branch.ExistingTenant }))).toMatchObject({ refusal: 'details-refused' });
  });

  test.each([
    ['csp_signatoryfirstname', 'signatory-first-name-refused'],
    ['csp_signatorylastname', 'signatory-last-name-refused'],
    ['csp_signatoryemail', 'signatory-email-refused'],
  ] as const)('needs a whole signatory: %s', (column, refusal) => {
    expect(signatoryOf(submittedRun({ [column]: ' ' }))).toMatchObject({ refusal });
  });

  test('is a link in the customer’s country, language and name, by which the signatory accepts', () => {
    const signatory = { firstName: 'Ana', lastName: 'Petrova', email: 'ana@contoso.example', phone: null };
    expect(attestationRequestOf(submittedRun())).toEqual({
      ok: true,
      value: { country: 'US', language: 'en-US', companyName: 'Contoso', signatory },
    });
    expect(attestationRequestOf(submittedRun({ csp_signatoryemail: null }))).toMatchObject({ refusal: 'signatory-email-refused' });
  });
});
