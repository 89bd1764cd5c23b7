import { publication, templateKind } from '../../../solution/rows';
import { canMakeNewVersion, canPublish, canRetire, newVersion, publish, retire } from '../../../webresources/template';
import { createCrm, list, selectedRow, type Crm } from '../crm';

const now = '2026-11-22T09:00:00.000Z';
const chosen = [selectedRow('{A}', 'Request', 'csp_agreementtemplate')];
const complete = {
  id: 'a',
  csp_name: 'Request',
  csp_kind: templateKind.RelationshipRequest,
  csp_language: 'en',
  csp_subject: 'Hello {{contact.firstName}}',
  csp_body: '<p><a href="{{relationship.link}}">Accept</a></p>',
  csp_providertemplateid: null,
  csp_effectiveon: null,
  csp_expireson: null,
  csp_isdefault: false,
  csp_publication: publication.Draft,
  csp_version: '1',
  csp_link: null,
  csp_versionrank: null,
  csp_newestrank: null,
  _csp_providerid_value: 'provider',
};
const worldWith = (template: Readonly<Record<string, unknown>> = {}): Crm =>
  createCrm({ csp_agreementtemplate: [{ ...complete, ...template }] });

beforeEach(() => jest.useFakeTimers({ now: new Date(now), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

describe('of a template', () => {
  it.each([
    ['draft', publication.Draft, [true, false, false]],
    ['published one', publication.Published, [false, true, true]],
    ['retired one', publication.Retired, [false, false, true]],
    ['row that says nothing', null, [true, false, false]],
  ])('the commands that make sense are offered: %s', async (_what, state, expected) => {
    worldWith({ csp_publication: state });
    const answers = [canPublish, canRetire, canMakeNewVersion].map((rule) => rule(list(), chosen));
    expect(await Promise.all(answers)).toEqual(expected);
  });
});

describe('Publish', () => {
  it('asks, and writes the state and the time', async () => {
    const crm = worldWith();
    await publish(list(), chosen);
    expect(crm.questions[0]?.text).toContain('cannot be changed any more');
    expect(crm.written.map(({ columns }) => columns)).toEqual([{ csp_publication: publication.Published, csp_publishedon: now }]);
  });

  it('says that a default replaces the present one', async () => {
    const crm = worldWith({ csp_isdefault: true });
    await publish(list(), chosen);
    expect(crm.questions[0]?.text).toContain('replaces the present default');
  });

  it('writes nothing where the person does not want it', async () => {
    const crm = worldWith();
    crm.says = false;
    await publish(list(), chosen);
    expect(crm.written).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no subject', { csp_subject: '' }, 'Subject is missing.'],
    ['no language', { csp_language: null }, 'Language is missing.'],
    ['no relationship link', { csp_body: '<p>Hello</p>' }, 'lacks the relationship link'],
    ['an unknown merge field', { csp_subject: '{{contact.age}}' }, 'there is no merge field “contact.age”'],
    ['a merge field that is not closed', { csp_subject: 'Hello {{contact.firstName' }, 'is not closed'],
    ['dates in the wrong order', { csp_effectiveon: '2027-02-01', csp_expireson: '2027-01-01' }, 'ends before it begins'],
    ['a last day that is over', { csp_expireson: '2026-11-21' }, 'Its last day is over'],
  ])('is refused with %s, and says all that is missing', async (_what, template, sentence) => {
    const crm = worldWith(template);
    await publish(list(), chosen);
    expect(crm.errors).toEqual([{ message: expect.stringContaining(sentence) as unknown }]);
    expect([crm.questions, crm.written]).toEqual([[], []]);
  });

  it('counts the day of the person, who is two hours ahead', async () => {
    jest.setSystemTime(new Date('2026-11-21T23:00:00Z'));
    const crm = worldWith({ csp_expireson: '2026-11-21' });
    await publish(list(), chosen);
    expect(crm.errors).toHaveLength(1);
  });
});

describe('Retire', () => {
  it('writes the state and the time, and takes the default away', async () => {
    const crm = worldWith({ csp_publication: publication.Published, csp_isdefault: true });
    await retire(list(), chosen);
    expect(crm.written.map(({ columns }) => columns)).toEqual([
      { csp_publication: publication.Retired, csp_retiredon: now, csp_isdefault: false },
    ]);
  });
});

describe('New version', () => {
  it('makes a draft with the same words that replaces the old one, without its dates, and opens it', async () => {
    const crm = worldWith({ csp_publication: publication.Published, csp_effectiveon: '2026-01-01', csp_expireson: '2026-12-31' });
    const templates = list();
    await newVersion(templates, chosen);
    expect(crm.tables['csp_agreementtemplate']?.[1]).toMatchObject({
      csp_subject: complete.csp_subject,
      csp_body: complete.csp_body,
      csp_publication: publication.Draft,
      _csp_replacesid_value: 'a',
      _csp_providerid_value: 'provider',
    });
    expect(Object.keys(crm.tables['csp_agreementtemplate']?.[1] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/csp_effectiveon|csp_expireson|csp_publishedon/)]),
    );
    expect(crm.opened).toEqual([{ page: { entityName: 'csp_agreementtemplate', entityId: 'new-csp_agreementtemplate-2' }, options: null }]);
    expect(templates.refresh).not.toHaveBeenCalled();
  });

  it.each([
    ['1', '2'],
    ['9', '10'],
    ['2025-07', '2025-07'],
    ['2.1', '2.1'],
    ['', ''],
    [null, null],
  ])('after version %p is called %p', async (csp_version, next) => {
    const crm = worldWith({ csp_publication: publication.Published, csp_version });
    await newVersion(list(), chosen);
    expect(crm.tables['csp_agreementtemplate']?.[1]).toMatchObject({ csp_version: next });
  });

  it('opens the draft that is there already instead of making a second one', async () => {
    const crm = worldWith({ csp_publication: publication.Published });
    await newVersion(list(), chosen);
    await newVersion(list(), chosen);
    expect(crm.tables['csp_agreementtemplate']).toHaveLength(2);
    expect(crm.opened).toHaveLength(2);
  });
});
