import fc from 'fast-check';
import { escapeHtml, merge, noValues, type MergeValues } from '../../../core/templates/merge';
import { fieldsOf, isLinkField, mergeFields, templateKinds, type MergeField } from '../../../core/templates/merge-fields';

const link = 'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=1#/BillingAccounts';
const values: MergeValues = {
  ...noValues,
  'account.name': 'Bäckerei <Müller> & Söhne',
  'contact.firstName': 'Katrin',
  'contact.lastName': "O'Hara",
  'user.name': 'Sofia Seller',
  'reseller.name': 'Northwind',
  'relationship.link': link,
};

describe('A mail', () => {
  it('is the template with the customer’s values, as text in the body and plain in the subject', () => {
    expect(
      merge(
        'RelationshipRequest',
        {
          subject: '{{reseller.name}} asks {{account.name}}',
          body: '<p>{{contact.firstName}} {{contact.lastName}} of {{account.name}}: <a href="{{relationship.link}}">accept</a></p>',
        },
        values,
      ),
    ).toEqual({
      ok: true,
      subject: 'Northwind asks Bäckerei <Müller> & Söhne',
      html:
        '<p>Katrin O&#39;Hara of Bäckerei &lt;Müller&gt; &amp; Söhne: ' +
        '<a href="https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&amp;partnerId=1#/BillingAccounts">accept</a></p>',
    });
  });

  it('is refused by the name of the field that is empty', () => {
    expect(merge('RelationshipRequest', { subject: 'x', body: '{{contact.email}}{{user.email}}' }, values)).toEqual({
      ok: false,
      faults: [
        { part: 'body', code: 'empty-field', name: 'contact.email', start: 0, end: 17 },
        { part: 'body', code: 'empty-field', name: 'user.email', start: 17, end: 31 },
      ],
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not a link', ' ', '//host/x', 'https://x" onclick="y'])(
    'does not lead to %j: a link that is no address of the web counts as empty',
    (address) => {
      const merged = merge(
        'RelationshipRequest',
        { subject: '', body: '<a href="{{relationship.link}}">x</a>' },
        { ...values, 'relationship.link': address },
      );
      expect(merged).toMatchObject({ ok: false, faults: [{ code: 'empty-field', name: 'relationship.link' }] });
    },
  );

  it('keeps its subject on one line', () => {
    const merged = merge(
      'ResellerTerms',
      { subject: 'To {{account.name}}', body: '' },
      { ...values, 'account.name': 'A\r\nBcc: everybody\u2028B\u0000C' },
    );
    expect(merged).toMatchObject({ subject: 'To A Bcc: everybody B C' });
  });
});

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=y>',
  '{{user.name}}',
  '{{',
  '&lt;',
  "' onmouseover='x",
  'javascript:x',
  '\r\nBcc: x',
  '',
);
const anyValue = fc.oneof(nasty, fc.string(), fc.constant(null), fc.constant(link));
const anyValues = fc.record(Object.fromEntries(mergeFields.map((field) => [field, anyValue]))) as unknown as fc.Arbitrary<MergeValues>;
const piece = fc.oneof(
  fc.constantFrom(...mergeFields).map((field) => `{{${field}}}`),
  fc.constantFrom('<p>', '</p>', '<a href="', '">', 'Dear ', '{{', '}}', '{{nobody}}', '<b>', '"', '<'),
  fc.string({ maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('Any template with any customer', () => {
  it('gives a complete mail or a named fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...templateKinds), anyText, anyText, anyValues, (kind, subject, body, given) => {
        const merged = merge(kind, { subject, body }, given);
        if (!merged.ok) return expect(merged.faults.length).toBeGreaterThan(0);
        for (const field of mergeFields) {
          const asWritten = `{{${field}}}`;
          const fromValues = Object.values(given).some((value) => value?.includes(asWritten));
          if (!fromValues) expect(`${merged.subject}${merged.html}`).not.toContain(asWritten);
        }
        expect(merged.subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  it('brings no markup of the customer’s into the mail', () => {
    const markupOf = (html: string): readonly string[] => html.match(/[<>"]/g) ?? [];
    fc.assert(
      fc.property(anyValues, (given) => {
        for (const field of mergeFields.filter((each) => fieldsOf.RelationshipRequest.includes(each))) {
          const merged = merge('RelationshipRequest', { subject: '', body: `<p>{{${field}}}</p>` }, given);
          if (merged.ok) expect(markupOf(merged.html)).toEqual(['<', '>', '<', '>']);
        }
      }),
    );
  });

  it('says each value as it is', () => {
    const plain = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const textual = mergeFields.filter((field): field is MergeField => !isLinkField(field));
    fc.assert(
      fc.property(fc.constantFrom(...textual), plain, (field, value) => {
        const merged = merge('ResellerTerms', { subject: 's', body: `{{${field}}}` }, { ...noValues, [field]: value });
        expect(merged).toEqual({ ok: true, subject: 's', html: escapeHtml(value.trim()) });
      }),
    );
  });
});
