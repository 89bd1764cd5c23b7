import { templateFaults } from '../../../core/templates/faults';
import type { TemplateKind } from '../../../core/templates/merge-fields';
import { placeAfter } from '../../../core/templates/place';

const codes = (kind: TemplateKind, body: string, subject = ''): readonly string[] =>
  templateFaults(kind, { subject, body }).map(({ part, code, name }) => `${part} ${code} ${name}`.trim());

describe('A template is found fault with', () => {
  it.each<[string, readonly string[]]>([
    ['<p>Dear {{contact.firstName}},</p>', []],
    ['<a href="{{relationship.link}}">Accept</a>', []],
    ["<a class='x' href='{{relationship.link}}'>Accept</a>", []],
    ['{{contact.frstName}}', ['body unknown-field contact.frstName']],
    ['{{constructor}}', ['body unknown-field constructor']],
    ['{{contact.firstName', ['body unclosed-field']],
    ['{{agreement.link}}', ['body field-not-offered agreement.link']],
    ['<p title="{{account.name}}">', ['body field-in-tag account.name']],
    ['<a href="{{account.name}}">', ['body field-in-tag account.name']],
    ['<a href="x{{relationship.link}}">', ['body field-in-tag relationship.link']],
    ['<img src="{{relationship.link}}">', ['body field-in-tag relationship.link']],
    ['<{{account.name}}>', []],
    ['1 < 2 {{account.name}}', []],
    ['<!-- {{account.name}} -->', ['body field-in-tag account.name']],
  ])('where it must be: %s', (body, faults) => {
    expect(codes('RelationshipRequest', body)).toEqual(faults);
  });

  it('in its subject too, where there are no tags', () => {
    expect(codes('RelationshipRequest', '', '<{{account.name}}> {{nobody}} {{')).toEqual([
      'subject unknown-field nobody',
      'subject unclosed-field',
    ]);
  });

  it('by its kind: each has the link that it is sent with', () => {
    expect(codes('MicrosoftCustomerAgreement', '{{agreement.link}}')).toEqual([]);
    expect(codes('ResellerTerms', '{{agreement.link}}{{relationship.link}}')).toEqual([
      'body field-not-offered agreement.link',
      'body field-not-offered relationship.link',
    ]);
  });

  it('with its place in the text', () => {
    expect(templateFaults('ResellerTerms', { subject: 'a', body: 'ab {{x}}' })).toEqual([
      { part: 'body', code: 'unknown-field', name: 'x', start: 3, end: 8 },
    ]);
  });
});

describe('A place in HTML', () => {
  it.each([
    ['', 'content'],
    ['<p>', 'content'],
    ['<p', 'tag'],
    ['<p title="a > b', 'tag'],
    ['<p title="a > b">', 'content'],
    ['a < b', 'content'],
    ['<a href="', 'link'],
    ["<a\nHREF = '", 'link'],
    ['<a title="href=" href="', 'link'],
    ['<a title="', 'tag'],
    ['<a data-href="', 'tag'],
    ['<area href="', 'tag'],
    ['</p', 'tag'],
  ])('%j is %s', (html, place) => {
    expect(placeAfter(html)).toBe(place);
  });
});
