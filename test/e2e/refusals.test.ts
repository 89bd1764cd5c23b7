import type { Browser, BrowserContext } from 'playwright-core';
import { textFields, type TextField, type WizardStep } from '../../core/provisioning/draft';
import { mostAttempts } from '../../core/held/backoff';
import type { RefusalCode } from '../../core/provisioning/refusal';
import { stepToMend } from '../../core/provisioning/refused-at';
import { stepOf } from '../../core/provisioning/wizard';
import { connection, runStatus } from '../../solution/rows';
import { answer, answerOnScreen, standsWith } from './world/answer-on-screen';
import {
  answeredRun,
  answersOnRow,
  inAustria,
  inHungary,
  submitByProgram,
  type AnsweredRun,
  type Answers,
  type Way,
} from './world/answered-run';
import { launchBrowser, signedInPage } from './world/browser';
import { eventually } from './world/eventually';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person } from './world/person';
import { startStack, type Stack } from './world/stack';
import { Wizard } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let context: BrowserContext;
let sofia: Person;
let provider: PartnerCenter;
let wizard: Wizard;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  provider = partnerCenterOf(stack);
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  const signedIn = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  context = signedIn.context;
  wizard = new Wizard(signedIn.page);
});
afterEach(() => provider.heal());
afterAll(async () => {
  await context.close();
  await browser.close();
  await stack.stop();
});

const open = async ({ accountId }: AnsweredRun): Promise<void> => {
  await wizard.openAccount(stack.baseUrl, accountId);
  await wizard.start();
};

const finishFromReview = async (run: AnsweredRun): Promise<void> => {
  await open(run);
  await wizard.at('Review');
  await wizard.finish();
};

const goToReview = async (): Promise<void> => {
  const steps = wizard.dialog.getByRole('navigation', { name: wizard.text('steps') });
  await steps.getByRole('button', { name: wizard.text('step-Review') }).click();
  await wizard.at('Review');
};

const refusalShown = async (code: RefusalCode): Promise<void> => {
  await wizard.dialog.getByText(wizard.text(`refusal-${code}`), { exact: true }).waitFor();
  await wizard.dialog.getByText(wizard.text(`refusal-${code}-do`)).waitFor();
};

type Mendable = {
  readonly refusal: RefusalCode;
  readonly when: string;
  readonly field: TextField;
  readonly answers?: Partial<Answers>;
  readonly way?: Way;
  /** What happens between the last look at the wizard and Finish. */
  readonly meanwhile?: (run: AnsweredRun) => Promise<void>;
  /** The wizard would not send such answers; a program does. */
  readonly byProgram?: true;
  readonly mend: Partial<Answers>;
};

const mendable: readonly Mendable[] = [
  {
    refusal: 'domain-taken',
    when: 'the domain was taken between the check and Finish',
    field: 'domainPrefix',
    meanwhile: async ({ domain }) => {
      await eventually(
        () => provider.requests(),
        (asked) => asked.some(({ method, path }) => method === 'HEAD' && path.toLowerCase().endsWith(domain)),
      );
      await provider.takeDomain(domain);
    },
    mend: { domainPrefix: 'takenbetweenagain' },
  },
  {
    refusal: 'address-refused',
    when: 'the provider refuses a property of the address (3000)',
    field: 'addressLine1',
    answers: { addressLine1: '1 Nowhere Lane' },
    mend: { addressLine1: '1 Mountain Way' },
  },
  {
    refusal: 'registration-number-missing',
    when: 'Hungary demands a registration number (600049)',
    field: 'registrationNumber',
    answers: { ...inHungary, registrationNumber: '' },
    byProgram: true,
    mend: { registrationNumber: '12345678-2-42' },
  },
  {
    refusal: 'registration-number-invalid',
    when: 'the number is none of Hungary (600050)',
    field: 'registrationNumber',
    answers: { ...inHungary, registrationNumber: '12-34' },
    byProgram: true,
    mend: { registrationNumber: '12345678-2-42' },
  },
  {
    refusal: 'registration-number-not-supported',
    when: 'the country takes no registration number (600002)',
    field: 'registrationNumber',
    answers: { registrationNumber: '12345678-2-42' },
    byProgram: true,
    mend: { registrationNumber: '' },
  },
  {
    refusal: 'phone-missing',
    when: 'Hungary demands a phone (600051)',
    field: 'phone',
    answers: { ...inHungary, phone: '' },
    byProgram: true,
    mend: { phone: '+36 1 555 0102' },
  },
  {
    refusal: 'country-not-authorised',
    when: 'the partner may not sell in the country (403 / 2030)',
    field: 'country',
    answers: inAustria,
    way: 'by link',
    meanwhile: () => provider.set({ countries: ['DE'] }),
    mend: { country: 'DE', postalCode: '83395', culture: 'de-DE' },
  },
  {
    refusal: 'email-refused',
    when: 'the provider refuses the e-mail',
    field: 'email',
    answers: { email: 'jamie@refused.example' },
    mend: { email: 'jamie@alpineski.example' },
  },
  {
    refusal: 'signatory-email-refused',
    when: 'the signatory of the recorded agreement is refused',
    field: 'signatoryEmail',
    answers: { signatoryEmail: 'robin@refused.example' },
    mend: { signatoryEmail: 'robin@alpineski.example' },
  },
  {
    refusal: 'signatory-email-refused',
    when: 'the signatory of the link is refused',
    field: 'signatoryEmail',
    answers: { signatoryEmail: 'robin@refused.example' },
    way: 'by link',
    mend: { signatoryEmail: 'robin@alpineski.example' },
  },
];

describe('a refusal that an answer can mend leads to the answer', () => {
  test.each(mendable)('$refusal: $when', async ({ refusal, when, field, way = 'on paper', meanwhile, mend, ...given }) => {
    const run = await answeredRun(sofia, `Mend ${mendable.findIndex((each) => each.when === when)} Ltd`, given.answers, way);
    if (given.byProgram) await submitByProgram(sofia, run);
    await open(run);
    if (!given.byProgram) {
      await wizard.at('Review');
      await meanwhile?.(run);
      await wizard.finish();
    }
    await wizard.becomes('Failed', run.company);
    await refusalShown(refusal);
    expect(await answersOnRow(sofia, run)).toEqual(run.answers);

    const step = stepToMend(refusal) ?? 'Review';
    await wizard.button('mend', wizard.text(`step-${step}`)).click();
    await wizard.at(step);
    await standsWith(wizard, field, wizard.text(`refusal-${refusal}`));
    await everythingTypedStands(run, step);

    for (const [name, text] of Object.entries(mend)) await answer(wizard, nameOf(name), text);
    await goToReview();
    await wizard.finish();
    const domain = `${mend.domainPrefix ?? run.answers.domainPrefix}.onmicrosoft.com`;
    await wizard.becomes(way === 'by link' ? 'WaitingForCustomer' : 'Completed', run.company);
    expect(await provider.made(domain)).toEqual({ customers: 1, agreements: way === 'by link' ? 0 : 1 });
    expect(await answersOnRow(sofia, run)).toMatchObject(mend);
  });

  const nameOf = (name: string): TextField => {
    const found = textFields.find((each) => each === name);
    if (found === undefined) throw new Error(`${name} is no answer`);
    return found;
  };

  const everythingTypedStands = async (run: AnsweredRun, step: WizardStep): Promise<void> => {
    for (const each of textFields.filter((one) => stepOf(one) === step && run.answers[one] !== ''))
      expect([each, await answerOnScreen(wizard, each).inputValue()]).toEqual([each, run.answers[each]]);
  };
});

const retry = async (run: AnsweredRun): Promise<void> => {
  await wizard.button('retry').click();
  await wizard.becomes('Completed', run.company);
};

describe('a refusal that somebody else must mend waits for Retry', () => {
  test('forbidden: 403 / 900329', async () => {
    const run = await answeredRun(sofia, 'Forbidden Ltd');
    await provider.break({ method: 'POST', path: '/v1/customers' }, { kind: 'app-only-refused' });
    await finishFromReview(run);
    await wizard.becomes('Failed', run.company);
    await refusalShown('forbidden');

    await provider.heal();
    await retry(run);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  });

  test('consent-revoked: 401; once consent is given again the provider shows as connected', async () => {
    const run = await answeredRun(sofia, 'Consent Ltd');
    await provider.consent(false);
    await provider.break({}, { kind: 'consent-revoked' });
    await finishFromReview(run);
    await wizard.becomes('Failed', run.company);
    await refusalShown('consent-revoked');
    const connectionNow = async () => (await sofia.read(`csp_providers(${run.providerId})?$select=csp_connection`))['csp_connection'];
    expect(await connectionNow()).toBe(connection.ConsentRevoked);

    await provider.heal();
    await retry(run);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
    expect(await connectionNow()).toBe(connection.Connected);
  });

  test('forbidden at the agreement: the customer that exists is kept, and Retry goes on with the agreement', async () => {
    const run = await answeredRun(sofia, 'Half Way Ltd');
    await provider.break({ method: 'POST', path: '/v1/customers/{id}/agreements' }, { kind: 'app-only-refused' });
    await finishFromReview(run);
    await wizard.becomes('Failed', run.company);
    await refusalShown('forbidden');
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 0 });

    await provider.heal();
    await retry(run);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  });
});

describe('a refusal that time may heal is tried again by itself', () => {
  const waitingShown = async (refusal: RefusalCode): Promise<void> => {
    const bar = wizard.dialog
      .getByRole('alert')
      .or(wizard.dialog.getByRole('status'))
      .filter({ hasText: wizard.text(`refusal-${refusal}`) });
    await bar
      .filter({ hasText: wizard.text('next-attempt', '').replace(/[ .]*$/, '') })
      .first()
      .waitFor();
  };

  test('provider-busy: not before the provider said, then it completes without anybody', async () => {
    const run = await answeredRun(sofia, 'Busy Ltd');
    const pause = 7;
    await provider.break({ method: 'POST', path: '/v1/customers' }, { kind: 'throttle', retryAfter: pause });
    await finishFromReview(run);
    await waitingShown('provider-busy');
    await provider.heal();
    await wizard.becomes('Completed', run.company);

    const [second, first] = (await provider.requests()).filter(({ method, path }) => method === 'POST' && path === '/v1/customers');
    expect([first?.status, second?.status]).toEqual([429, 201]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(pause * 1000);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  });

  test.each([
    { when: '429', shown: 'provider-busy', ends: 'provider-busy', action: { kind: 'throttle', retryAfter: 1 } },
    {
      when: '503',
      shown: 'provider-failing',
      ends: 'outcome-unknown',
      action: { kind: 'answer', status: 503, code: 800003, description: 'Service unavailable' },
    },
    {
      when: 'nothing happened and no answer came',
      shown: 'provider-unreachable',
      ends: 'outcome-unknown',
      action: { kind: 'timeout-before' },
    },
    { when: 'it happened and no answer came', shown: 'provider-unreachable', ends: 'outcome-unknown', action: { kind: 'timeout-after' } },
  ] as const)(
    '$shown, for ever: $when; after the last attempt it is $ends, and Retry makes nothing twice',
    async ({ when, shown, ends, action }) => {
      const run = await answeredRun(sofia, `Waits ${when.replace(/\W/g, '')}`.slice(0, 20));
      await provider.break({ method: 'POST', path: '/v1/customers' }, action);
      await finishFromReview(run);
      await waitingShown(shown);

      await reachLastAttempt(run);
      await wizard.becomes('Failed', run.company);
      await refusalShown(ends);

      await provider.heal();
      await retry(run);
      expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
    },
  );

  /** Two hours of attempts are written off, so that the test need not wait for them: again, where one that was under way has counted on. */
  const reachLastAttempt = ({ runId }: AnsweredRun): Promise<unknown> =>
    eventually(
      async () => {
        const run = await sofia.read(`csp_provisionings(${runId})`);
        const isLastNext = run['csp_attempts'] === mostAttempts - 1 && Date.parse(String(run['csp_nextattempton'])) <= Date.now();
        if (run['csp_leaseholder'] === null && run['statuscode'] !== runStatus.Failed && !isLastNext)
          await sofia.update(`csp_provisionings(${runId})`, {
            csp_attempts: mostAttempts - 1,
            csp_nextattempton: new Date(Date.now() - 1000).toISOString(),
          });
        return run['statuscode'];
      },
      (status) => status === runStatus.Failed,
    );
});

describe('who cannot be asked keeps nobody from going on', () => {
  const goOnUnasked = async (run: AnsweredRun): Promise<void> => {
    await open(run);
    await wizard.at('Company');
    await wizard.dialog.getByText(wizard.text('domain-unknown', run.domain)).waitFor();
    await wizard.button('address-verify').click();
    await wizard.dialog.getByText(wizard.text('address-not-checked'), { exact: true }).waitFor();
    await goToReview();
    await wizard.finish();
  };

  test('the provider is out of reach while domain and address are asked about', async () => {
    const run = await answeredRun(sofia, 'Unasked Provider', {}, 'on paper', 'Company');
    await provider.break({ method: 'HEAD' }, { kind: 'timeout-before' });
    await provider.break({ path: '/v1/validations/*' }, { kind: 'timeout-before' });
    await goOnUnasked(run);
    await wizard.becomes('Completed', run.company);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });
  });

  test('the service itself is out of reach, from the first question until after Finish, and for the password', async () => {
    const run = await answeredRun(sofia, 'Unasked Service', {}, 'on paper', 'Company');
    await stack.service().stop();
    await goOnUnasked(run);
    await wizard.becomes('Submitted', run.company);
    expect(await answersOnRow(sofia, run)).toEqual(run.answers);

    await stack.startService();
    await wizard.becomes('Completed', run.company);
    expect(await provider.made(run.domain)).toEqual({ customers: 1, agreements: 1 });

    await stack.service().stop();
    await wizard.button('credentials-show').click();
    await wizard.dialog.getByText(wizard.text('problem-service-unreachable')).waitFor();
    await stack.startService();
    await wizard.button('credentials-show').click();
    await wizard.dialog.getByText(`admin@${run.domain}`).first().waitFor();
  });
});
