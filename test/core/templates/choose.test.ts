import { chooseTemplate, templatesToSend, type TemplateRow, type Wanted } from '../../../core/templates/choose';

const row = (id: string, change: Partial<TemplateRow> = {}): TemplateRow => ({
  id,
  name: id,
  kind: 'RelationshipRequest',
  language: 'en',
  providerId: null,
  publication: 'Published',
  effectiveOn: null,
  expiresOn: null,
  isDefault: false,
  publishedOn: null,
  ...change,
});
const wanted: Wanted = { kind: 'RelationshipRequest', providerId: 'p1', language: 'de-AT', today: '2026-11-21' };
const chosen = (templates: readonly TemplateRow[], change: Partial<Wanted> = {}) => {
  const found = chooseTemplate(templates, { ...wanted, ...change });
  return found && { id: found.template.id, fallback: found.fallback };
};

describe('The template for a customer', () => {
  const en = row('en', { isDefault: true });
  const de = row('de', { language: 'de' });
  const austrian = row('at', { language: 'de-AT' });

  it('is in the customer’s language, the closest first', () => {
    expect(chosen([en, de, austrian])).toEqual({ id: 'at', fallback: null });
    expect(chosen([en, de])).toEqual({ id: 'de', fallback: null });
    expect(chosen([en, austrian], { language: 'DE' })).toEqual({ id: 'at', fallback: null });
  });

  it('is else English, and the fallback is named', () => {
    expect(chosen([row('fr', { language: 'fr', isDefault: true }), en])).toEqual({ id: 'en', fallback: { wanted: 'de-AT', used: 'en' } });
    expect(chosen([row('fr', { language: 'fr' })])).toEqual({ id: 'fr', fallback: { wanted: 'de-AT', used: 'fr' } });
  });

  it('is no fallback where the customer’s language is not known', () => {
    expect(chosen([en], { language: '' })).toEqual({ id: 'en', fallback: null });
  });

  it('is within a language the default, then the provider’s own, then the newest', () => {
    const newest = row('newest', { language: 'de', publishedOn: '2026-02-01T00:00:00Z' });
    const oldest = row('oldest', { language: 'de', publishedOn: '2026-01-01T00:00:00Z' });
    const own = row('own', { language: 'de', providerId: 'p1' });
    const standard = row('default', { language: 'de', isDefault: true });
    expect(templatesToSend([oldest, newest, own, standard], wanted).map(({ id }) => id)).toEqual(['default', 'own', 'newest', 'oldest']);
  });

  it.each<[string, Partial<TemplateRow>]>([
    ['a draft', { publication: 'Draft' }],
    ['retired', { publication: 'Retired' }],
    ['of another kind', { kind: 'ResellerTerms' }],
    ['another provider’s', { providerId: 'p2' }],
    ['not yet in force', { effectiveOn: '2026-11-22' }],
    ['out of force', { expiresOn: '2026-11-20' }],
  ])('is never one that is %s', (_why, change) => {
    expect(chosen([row('x', change)])).toBeNull();
  });

  it('may be sent on the first and on the last day of its life', () => {
    expect(chosen([row('x', { effectiveOn: '2026-11-21', expiresOn: '2026-11-21' })], { language: 'en' })).toEqual({
      id: 'x',
      fallback: null,
    });
  });
});
