import { screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press } from './world';

const what = (sentence: string) => screen.queryByText(sentence);
const finishing = () => screen.getByRole('button', { name: 'Finish' }).getAttribute('aria-describedby') ?? '';

describe('Beside Finish', () => {
  it('stands which tenant is about to be made, and for whom, and it is read with the button', async () => {
    const world = createWorld({ ...answeredRun, csp_domainprefix: 'ContosoEurope', csp_companyname: 'Contoso Europe' });
    await world.open();
    const sentence = what('Create contosoeurope.onmicrosoft.com for Contoso Europe');
    expect(sentence).not.toBeNull();
    expect(document.getElementById(finishing())).toBe(sentence);
  });

  it.each([
    [1036, 'Créer contoso.onmicrosoft.com pour Contoso'],
    [1031, 'contoso.onmicrosoft.com für Contoso anlegen'],
    [1026, 'Създаване на contoso.onmicrosoft.com за Contoso'],
  ])('it stands in the language %i', async (language, sentence) => {
    const world = createWorld(answeredRun, { language });
    await world.open();
    expect(what(sentence)).not.toBeNull();
  });

  it.each([
    ['the domain', { csp_domainprefix: null }],
    ['the company', { csp_companyname: null }],
  ])('stands nothing while %s is not answered', async (_what, missing) => {
    const world = createWorld({ ...answeredRun, ...missing });
    await world.open();
    expect(screen.queryByText(/^Create .* for/)).toBeNull();
  });

  it('it appears with the button and goes with it', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Agreement });
    await world.open();
    expect(screen.queryByText(/^Create .* for/)).toBeNull();
    await press('Next');
    expect(what('Create contoso.onmicrosoft.com for Contoso')).not.toBeNull();
    await press('Back');
    expect(screen.queryByText(/^Create .* for/)).toBeNull();
  });
});
