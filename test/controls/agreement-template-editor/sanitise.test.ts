import fc from 'fast-check';
import { allowedAttributes, allowedTags, isAllowedAddress, sanitise } from '../../../controls/AgreementTemplateEditor/text/sanitise';

const stays = (html: string): void => expect(sanitise(html)).toEqual({ html, isShortened: false });

describe('A mail keeps', () => {
  it.each([
    '',
    'plain text &amp; an entity',
    '<p>a</p><p><br></p>',
    '<h1>a</h1><h2>b</h2><h3>c</h3>',
    '<p><strong>a</strong> <em>b</em> <b>c</b> <i>d</i></p>',
    '<ul><li><p>a</p></li></ul><ol><li>b</li></ol>',
    '<a href="https://x.test/?a=1&amp;b=2#c">a</a>',
    '<a href="mailto:jane@contoso.com">a</a>',
    '<a href="{{relationship.link}}">a</a>',
    '<a href="{{ agreement.link }}">a</a>',
    '<p>{{account.name}} {{ nonsense }} {{ </p>',
  ])('%j', stays);
});

describe('A mail loses', () => {
  it.each([
    ['scripts', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['handlers', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['pictures, which would tell who reads it', '<p>a<img src="https://x.test/t.gif" onerror="alert(1)"></p>', '<p>a</p>'],
    ['styles', '<p style="position:fixed">a</p><style>p{}</style>', '<p>a</p>'],
    ['classes, ids, data and names', '<p class="a" id="b" data-c="d" name="e" aria-label="f">a</p>', '<p>a</p>'],
    ['frames, forms and objects', '<iframe src="https://x.test"></iframe><form><input></form><object></object>a', 'a'],
    ['foreign markup', '<svg><script>1</script></svg><math><mi>x</mi></math>a', 'a'],
    ['comments', 'a<!-- b -->', 'a'],
    ['tags without a meaning here, whose text stays', '<div><span>a</span> <u>b</u></div>', 'a b'],
    ['where links open', '<a href="https://x.test" target="_blank" rel="opener">a</a>', '<a href="https://x.test">a</a>'],
    ['addresses that run', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['addresses that run, in disguise', '<a href=" jav&#x09;ascript:alert(1)">a</a>', '<a>a</a>'],
    ['addresses that carry', '<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['addresses without a place', '<a href="/relative">a</a>', '<a>a</a>'],
    ['other fields as addresses', '<a href="{{account.name}}">a</a>', '<a>a</a>'],
    ['a script behind a field', '<a href="{{relationship.link}}javascript:1">a</a>', '<a>a</a>'],
  ])('%s', (_name, html, clean) => {
    expect(sanitise(html)).toEqual({ html: clean, isShortened: true });
  });
});

describe('Whatever is stored', () => {
  const markup = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<a href="',
      '">',
      '<script>',
      '</script>',
      '<img src=x onerror=',
      '<svg/onload=',
      'javascript:',
      '{{',
      '}}',
      '<!--',
      '-->',
    ],
    ...[
      '<style>',
      '<math>',
      '<b>',
      '&lt;',
      '&#x6a;',
      '"',
      "'",
      '>',
      '<',
      '\u0000',
      'relationship.link',
      '<template>',
      '<a href="{{agreement.link}}">',
    ],
  );
  const html = fc.array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 }).map((pieces) => pieces.join(''));

  it('has no tag, attribute or address beyond the allowed ones', () => {
    fc.assert(
      fc.property(html, (dirty) => {
        const page = new DOMParser().parseFromString(sanitise(dirty).html, 'text/html');
        for (const element of page.body.querySelectorAll('*')) {
          expect(allowedTags).toContain(element.tagName.toLowerCase());
          for (const { name, value } of element.attributes) {
            expect(allowedAttributes).toContain(name);
            expect(value).toMatch(/^($|https?:\/\/|mailto:|\{\{\s*(relationship|agreement)\.link\s*\}\}$)/i);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is the second time', () => {
    fc.assert(
      fc.property(html, (dirty) => {
        const once = sanitise(dirty).html;
        expect(sanitise(once).html).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('An address', () => {
  it.each([
    ['https://x.test', true],
    ['HTTPS://X.TEST', true],
    ['mailto:a@b.test', true],
    ['{{relationship.link}}', true],
    ['{{ relationship.link }}', true],
    ['https://x.test/?c={{account.name}}', true],
    ['{{account.name}}', false],
    ['https://x y', false],
    ['https://x.test/"onclick=', false],
    ['ftp://x.test', false],
    ['//x.test', false],
    ['', false],
  ])('%j may be one to which a link leads: %s', (address, may) => {
    expect(isAllowedAddress(address)).toBe(may);
  });
});
