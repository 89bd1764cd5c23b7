import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDraft, wizardSteps } from '../../../core/provisioning/draft';
import { faultCodes } from '../../../core/provisioning/fault';
import { refusals } from '../../../core/provisioning/refusal';
import { stepNames } from '../../../core/provisioning/steps';
import { addressCheck, agreementPath, branch, credentials, runStatus, wizardStep } from '../../../solution/rows';
import { mailRefusals } from '../../../core/mail/mailer';
import { signInProblems } from '../../../core/provisioning/questions';
import { readResources } from '../resources';
import { sourcesOf } from '../sources';
import { createMailWorld, englishTemplateId, germanTemplateId, janeId, requestRun } from './mail-world';
import { answeredRun, createWorld, finishedRun, press, readable, templateId } from './world';

const languages = [1033, 1036, 1031, 1026] as const;
const folder = 'controls/ProvisionAccount';
const english = readResources('ProvisionAccount', 1033);

/** What stands in a template's place holes, so that each family of texts is complete. */
const families: Readonly<Record<string, readonly string[]>> = {
  'fault-${fault.code}': faultCodes,
  'field-${field}': Object.keys(emptyDraft),
  'step-${step}': wizardSteps,
  'step-${current}': wizardSteps,
  'title-${step}': wizardSteps,
  'lead-${step}': wizardSteps,
  'mark-${mark(step)}': ['current', 'complete', 'attention', 'open'],
  'save-${state}': ['saved', 'saving', 'not-saved'],
  'domain-${domain.state}': ['checking', 'free', 'taken', 'unknown'],
  'branch-${draft.branch}': Object.keys(branch),
  'address-${view.kind}': ['confirmed', 'doubtful', 'not-checked'],
  'address-check-${draft.addressCheck}': Object.keys(addressCheck),
  'way-name-${draft.agreementPath}': Object.keys(agreementPath),
  'state-${run.state}': Object.keys(runStatus).filter((state) => state !== 'Draft'),
  'state-${run.state}-lead': Object.keys(runStatus).filter((state) => state !== 'Draft'),
  'sending-${state}': ['not-saved', 'underWay', 'unknown', 'not-noted', ...mailRefusals],
  'merge-${code}': ['empty-field', 'unknown-field', 'unclosed-field', 'field-not-offered', 'field-in-tag'],
  'relationship-state-${run.state}': Object.keys(runStatus).filter((state) => state !== 'Draft'),
  'relationship-state-${run.state}-lead': Object.keys(runStatus).filter((state) => state !== 'Draft'),
  'run-step-${name}': stepNames,
  'run-step-state-${state}': ['pending', 'running', 'waiting', 'done', 'failed'],
  'refusal-${refusal}': Object.keys(refusals),
  'refusal-${refusal}-do': Object.keys(refusals),
  'refusal-${run.refusal}': Object.keys(refusals),
  'problem-${problem.code}': [
    ...signInProblems,
    'invalid-question',
    'not-permitted',
    'not-found',
    'not-yours',
    'gone',
    'service-unreachable',
    'sign-in-failed',
  ],
  "credentials-${run.credentials}-${isMine ? 'mine' : 'other'}": Object.keys(credentials).flatMap((state) => [
    `${state}-mine`,
    `${state}-other`,
  ]),
};

const keysInCode = (): ReadonlySet<string> => {
  const code = sourcesOf('ProvisionAccount').join('\n');
  const plain = [
    ...code.matchAll(/texts\(\s*'([^']+)'/g),
    ...code.matchAll(/texts\([^)`]*\? '([^']+)' : '[^']+'/g),
    ...code.matchAll(/texts\([^)`]*\? '[^']+' : '([^']+)'/g),
  ];
  const made = [...code.matchAll(/texts\(\s*`([^`]+)`/g)].map((match) => match[1] ?? '');
  const unknown = made.filter((template) => families[template] === undefined);
  expect(unknown).toEqual([]);
  const expanded = made.flatMap((template) =>
    (families[template] ?? []).map((value) =>
      template.startsWith('credentials-') ? `credentials-${value}` : template.replace(/\$\{[^}]+\}/, value),
    ),
  );
  const outcomes = [...code.matchAll(/useState<'(copied)' \| '(not-copied)'/g)].flatMap((match) => match.slice(1, 3));
  const manifest = [...readFileSync(join(folder, 'ControlManifest.Input.xml'), 'utf8').matchAll(/-key="([^"]+)"/g)];
  return new Set([...plain.map((match) => match[1] ?? ''), ...expanded, ...outcomes, ...manifest.map((match) => match[1] ?? '')]);
};

describe('The texts of the wizard', () => {
  it.each(languages)('have the same keys in %d as in English', (language) => {
    expect([...readResources('ProvisionAccount', language).keys()]).toEqual([...english.keys()]);
  });

  it.each(languages)('say something under each key in %d', (language) => {
    const empty = [...readResources('ProvisionAccount', language)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(languages)('have the same places for values in %d as in English', (language) => {
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [key, text] of readResources('ProvisionAccount', language))
      expect([key, holes(text)]).toEqual([key, holes(english.get(key) ?? '')]);
  });

  it('are exactly those that the code asks for', () => {
    const asked = keysInCode();
    expect([...asked].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !asked.has(key))).toEqual([]);
  });
});

/** Texts that are the same in English and the other language, such as “E-mail”, tell nothing. */
const englishOnly = (language: number): readonly string[] => {
  const other = new Set(readResources('ProvisionAccount', language).values());
  return [...english.values()].filter((text) => text.length > 6 && !text.includes('{') && !other.has(text));
};

describe.each([
  [1036, 'français'],
  [1031, 'Deutsch'],
  [1026, 'български'],
])('A person who works in %d (%s)', (language) => {
  const expectNoEnglish = () => {
    const shown = readable();
    expect(englishOnly(language).filter((text) => shown.includes(text))).toEqual([]);
    expect(shown).not.toMatch(/\b[a-z]+-[a-z]+(-[a-z]+)*(?=[A-Z]|$)/);
  };

  it.each(wizardSteps)('sees no English on %s, nor where something must change there', async (step) => {
    const world = createWorld({ csp_name: 'RUN-00001', statuscode: runStatus.Draft, csp_wizardstep: wizardStep[step] }, { language });
    world.rows.put('csp_agreementtemplate', templateId, { csp_name: 'MCA 2026' });
    await world.open();
    expectNoEnglish();
    await press(readResources('ProvisionAccount', language).get(step === 'Review' ? 'finish' : 'next') ?? '');
    await world.pass(300);
    expectNoEnglish();
  });

  it.each(Object.entries(runStatus).filter(([state]) => state !== 'Draft'))(
    'sees no English in a run that is %s',
    async (_name, statuscode) => {
      const world = createWorld({ ...finishedRun, statuscode, csp_credentials: credentials.Waiting }, { language });
      await world.open();
      expectNoEnglish();
    },
  );

  it.each(Object.entries(runStatus).filter(([state]) => state !== 'Draft'))(
    'sees no English in a request that is %s',
    async (_name, statuscode) => {
      const sent = { csp_mailto: 'jane@contoso.com', csp_requestcount: 2, csp_requestedon: '2026-11-18T12:00:00Z' };
      const world = createMailWorld({ ...requestRun, ...sent, statuscode, csp_remindedon: '2026-11-20T12:00:00Z' }, { language });
      await world.open();
      await world.pass(100);
      expectNoEnglish();
    },
  );

  it('sees no English where a request is written', async () => {
    const world = createMailWorld(requestRun, { language });
    world.rows.put('csp_agreementtemplate', englishTemplateId, { csp_name: 'A 1', csp_subject: 'x', csp_body: '{{contact.firstName}}' });
    world.rows.put('csp_agreementtemplate', germanTemplateId, { csp_name: 'A 2' });
    world.rows.put('contact', janeId, { firstname: null, csp_language: 'bg' });
    await world.open();
    await world.pass(700);
    expectNoEnglish();
  });

  it('reads names of countries and languages in this language', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Company }, { language });
    await world.open();
    const names = new Intl.DisplayNames([['fr', 'de', 'bg'][[1036, 1031, 1026].indexOf(language)] ?? 'en'], { type: 'region' });
    expect(readable()).toContain(names.of('HU'));
  });
});
