import fc from 'fast-check';
import {
  defaultsToClear,
  mayBecome,
  mayEditContent,
  mayMakeNewVersion,
  mayPublish,
  mayRetire,
  newerIsOut,
  publishFaults,
  type Publication,
  type TemplateContent,
  type TemplateStanding,
} from '../../../core/templates/publication';

const states: readonly Publication[] = ['Draft', 'Published', 'Retired'];

describe('A template may be', () => {
  it.each([
    ['edited', mayEditContent, ['Draft']],
    ['published', mayPublish, ['Draft']],
    ['retired', mayRetire, ['Published']],
    ['made anew', mayMakeNewVersion, ['Published', 'Retired']],
  ] as const)('%s', (_what, may, allowed) => {
    expect(states.filter(may)).toEqual(allowed);
  });
});

describe('What a template is', () => {
  it.each(states)('goes on from %s in one direction only', (from) => {
    const later = { Draft: ['Draft', 'Published'], Published: ['Published', 'Retired'], Retired: ['Retired'] };
    expect(states.filter((to) => mayBecome(from, to))).toEqual(later[from]);
  });
});

const request: TemplateContent = {
  kind: 'RelationshipRequest',
  name: 'Request',
  language: 'en',
  subject: 'Please accept us',
  body: '<p><a href="{{relationship.link}}">Accept</a></p>',
  providerTemplateId: '',
  effectiveOn: null,
  expiresOn: null,
};
const agreement: TemplateContent = { ...request, kind: 'MicrosoftCustomerAgreement', subject: '', body: '', providerTemplateId: 'x' };

describe('A template is published', () => {
  it.each([request, agreement])('when nothing is missing', (content) => {
    expect(publishFaults(content, '2026-11-21')).toEqual([]);
  });

  it.each<[string, TemplateContent, string]>([
    ['without a name', { ...request, name: ' ' }, 'name missing'],
    ['without a language', { ...request, language: '' }, 'language missing'],
    ['without a subject', { ...request, subject: '' }, 'subject missing'],
    ['with a body of tags alone', { ...request, body: '<p> &nbsp;</p>' }, 'body missing'],
    ['without the link that it is sent for', { ...request, body: '<p>Hello</p>' }, 'body link-missing'],
    ['with an unknown field', { ...request, subject: '{{x}}' }, 'subject merge-fault'],
    ['without Microsoft’s id of the agreement', { ...agreement, providerTemplateId: '' }, 'providerTemplateId missing'],
    ['ending before it begins', { ...agreement, effectiveOn: '2027-01-02', expiresOn: '2027-01-01' }, 'expiresOn ends-before-it-begins'],
    ['ended yesterday', { ...agreement, expiresOn: '2026-11-20' }, 'expiresOn ended-already'],
  ])('not %s', (_what, content, expected) => {
    expect(publishFaults(content, '2026-11-21').map(({ field, code }) => `${field} ${code}`)).toContain(expected);
  });

  it('on the last day of its life still', () => {
    expect(publishFaults({ ...agreement, expiresOn: '2026-11-21' }, '2026-11-21')).toEqual([]);
  });
});

const standing = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('RelationshipRequest' as const, 'ResellerTerms' as const),
  language: fc.constantFrom('en', 'EN', 'de'),
  providerId: fc.constantFrom(null, 'p1'),
  publication: fc.constantFrom(...states),
  isDefault: fc.boolean(),
  changedOn: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
});
const standings = fc.uniqueArray(standing, { selector: ({ id }) => id, maxLength: 8 });
const groupOf = ({ kind, language, providerId }: TemplateStanding): string => `${kind} ${language.toLowerCase()} ${providerId ?? ''}`;

describe('Among the published of a kind, language and provider', () => {
  const cleared = (templates: readonly TemplateStanding[]): readonly TemplateStanding[] => {
    const ids = defaultsToClear(templates);
    return templates.map((each) => (ids.includes(each.id) ? { ...each, isDefault: false } : each));
  };

  it('one default remains where there was any, and none becomes default by itself', () => {
    fc.assert(
      fc.property(standings, (templates) => {
        const after = cleared(templates);
        for (const group of new Set(templates.map(groupOf))) {
          const published = (all: readonly TemplateStanding[]) =>
            all.filter((each) => groupOf(each) === group && each.publication === 'Published' && each.isDefault);
          expect(published(after).length).toBe(Math.min(1, published(templates).length));
        }
      }),
    );
  });

  it('the one that was changed last remains, and asking again changes nothing', () => {
    fc.assert(
      fc.property(standings, (templates) => {
        const after = cleared(templates);
        expect(defaultsToClear(after)).toEqual([]);
        for (const kept of after.filter((each) => each.isDefault && each.publication === 'Published'))
          for (const other of templates.filter(
            (each) => each.isDefault && each.publication === 'Published' && groupOf(each) === groupOf(kept),
          ))
            expect(kept.changedOn >= other.changedOn).toBe(true);
      }),
    );
  });

  it('a retired one is no default any more, and a draft may wait to become it', () => {
    fc.assert(
      fc.property(standings, (templates) => {
        for (const each of cleared(templates)) if (each.publication === 'Retired') expect(each.isDefault).toBe(false);
        expect(cleared(templates).filter((each) => each.publication === 'Draft')).toEqual(
          templates.filter((each) => each.publication === 'Draft'),
        );
      }),
    );
  });
});

describe('A newer version is out', () => {
  it.each([
    [1, 2, true],
    [2, 2, false],
    [3, 2, false],
    [null, 2, false],
    [1, null, false],
  ])('ours %s, the newest %s: %s', (versionRank, newestRank, expected) => {
    expect(newerIsOut({ versionRank, newestRank })).toBe(expected);
  });
});
