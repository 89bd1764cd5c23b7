import { publication, templateKind, type AgreementTemplateWrite } from '../../solution/rows';

type Mail = { readonly language: string; readonly name: string; readonly subject: string; readonly paragraphs: readonly string[] };

const mails: readonly Mail[] = [
  {
    language: 'en',
    name: 'Relationship request',
    subject: '{{reseller.name}}: your Microsoft licences for {{account.name}}',
    paragraphs: [
      'Dear {{contact.firstName}} {{contact.lastName}},',
      'Thank you for choosing {{reseller.name}} for the Microsoft licences of {{account.name}}. Before we can order anything for you, Microsoft asks you to confirm that we are your reseller.',
      '<a href="{{relationship.link}}">Accept {{reseller.name}} as your reseller</a>',
      'Please open the link and sign in as a global administrator of your Microsoft 365. It takes two minutes and costs nothing. It gives us no access to your data, and nobody needs to change what you use today.',
      'We are told as soon as you have accepted, and will be in touch. If anything is unclear, simply answer this mail.',
      'Kind regards<br>{{user.name}}<br>{{reseller.name}}',
    ],
  },
  {
    language: 'fr',
    name: 'Demande de relation',
    subject: '{{reseller.name}} : vos licences Microsoft pour {{account.name}}',
    paragraphs: [
      'Bonjour {{contact.firstName}} {{contact.lastName}},',
      'Merci d’avoir choisi {{reseller.name}} pour les licences Microsoft de {{account.name}}. Avant toute commande, Microsoft vous demande de confirmer que nous sommes votre revendeur.',
      '<a href="{{relationship.link}}">Accepter {{reseller.name}} comme revendeur</a>',
      'Ouvrez ce lien et connectez-vous en tant qu’administrateur général de votre Microsoft 365. Cela prend deux minutes et ne coûte rien. Nous n’obtenons aucun accès à vos données, et rien ne change dans ce que vous utilisez aujourd’hui.',
      'Nous serons informés de votre acceptation et reviendrons vers vous. Pour toute question, répondez simplement à ce message.',
      'Cordialement,<br>{{user.name}}<br>{{reseller.name}}',
    ],
  },
  {
    language: 'de',
    name: 'Beziehungsanfrage',
    subject: '{{reseller.name}}: Ihre Microsoft-Lizenzen für {{account.name}}',
    paragraphs: [
      'Guten Tag {{contact.firstName}} {{contact.lastName}},',
      'vielen Dank, dass Sie sich bei den Microsoft-Lizenzen von {{account.name}} für {{reseller.name}} entschieden haben. Bevor wir etwas für Sie bestellen können, bittet Microsoft Sie um die Bestätigung, dass wir Ihr Händler sind.',
      '<a href="{{relationship.link}}">{{reseller.name}} als Händler annehmen</a>',
      'Bitte öffnen Sie den Link und melden Sie sich als globaler Administrator Ihres Microsoft 365 an. Das dauert zwei Minuten und kostet nichts. Wir erhalten damit keinen Zugriff auf Ihre Daten, und an dem, was Sie heute nutzen, ändert sich nichts.',
      'Sobald Sie angenommen haben, erfahren wir davon und melden uns bei Ihnen. Wenn etwas unklar ist, antworten Sie einfach auf diese E-Mail.',
      'Freundliche Grüße<br>{{user.name}}<br>{{reseller.name}}',
    ],
  },
  {
    language: 'bg',
    name: 'Заявка за отношение',
    subject: '{{reseller.name}}: Вашите лицензи на Microsoft за {{account.name}}',
    paragraphs: [
      'Здравейте, {{contact.firstName}} {{contact.lastName}},',
      'Благодарим Ви, че избрахте {{reseller.name}} за лицензите на Microsoft на {{account.name}}. Преди да можем да поръчаме нещо за Вас, Microsoft Ви моли да потвърдите, че ние сме Вашият търговец.',
      '<a href="{{relationship.link}}">Приемете {{reseller.name}} за Ваш търговец</a>',
      'Моля, отворете връзката и влезте като глобален администратор на Вашия Microsoft 365. Това отнема две минути и не струва нищо. Не получаваме достъп до данните Ви и нищо от това, което използвате днес, не се променя.',
      'Ще разберем веднага щом приемете и ще се свържем с Вас. Ако нещо не е ясно, просто отговорете на този имейл.',
      'Поздрави,<br>{{user.name}}<br>{{reseller.name}}',
    ],
  },
];

/** The published mails by which a customer who has a tenant is asked to accept the reseller, one in each language. */
export const requestTemplates: readonly { readonly id: string; readonly row: AgreementTemplateWrite }[] = mails.map(
  ({ language, name, subject, paragraphs }, index) => ({
    id: `7e57a900-0000-4000-8000-00000000010${index + 1}`,
    row: {
      csp_name: name,
      csp_kind: templateKind.RelationshipRequest,
      csp_language: language,
      csp_version: '1',
      csp_subject: subject,
      csp_body: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
      csp_publication: publication.Published,
      csp_publishedon: '2026-01-05T08:00:00Z',
      csp_isdefault: true,
    },
  }),
);
