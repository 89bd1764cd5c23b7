import { label } from '../define';
import { commandsOf } from '../define-command';
import { agreementTemplate } from '../tables/agreement-template';

const shownTo = { privilege: 'Write', table: agreementTemplate } as const;

/** The life of a template: a published one is never edited in place. */
export const agreementTemplateCommands = commandsOf(agreementTemplate, 'csp_/template.js', 'Tenantry.Template', [
  {
    name: 'Publish',
    label: label('Publish', 'Publier', 'Veröffentlichen', 'Публикуване'),
    tooltip: label(
      'From now on the template can be sent, and its words are locked',
      'Le modèle peut désormais être envoyé et son texte est verrouillé',
      'Die Vorlage kann ab jetzt gesendet werden, und ihr Text ist gesperrt',
      'Шаблонът вече може да се изпраща, а текстът му се заключва',
    ),
    icon: 'publish',
    places: ['form', 'list'],
    run: 'publish',
    enabledWhen: 'canPublish',
    shownTo,
  },
  {
    name: 'Retire',
    label: label('Retire', 'Retirer', 'Zurückziehen', 'Оттегляне'),
    tooltip: label(
      'The template is not offered any more',
      'Le modèle n’est plus proposé',
      'Die Vorlage wird nicht mehr angeboten',
      'Шаблонът повече не се предлага',
    ),
    icon: 'retire',
    places: ['form', 'list'],
    run: 'retire',
    enabledWhen: 'canRetire',
    shownTo,
  },
  {
    name: 'NewVersion',
    label: label('New version', 'Nouvelle version', 'Neue Fassung', 'Нова версия'),
    tooltip: label(
      'Begin a draft from this template, to replace it later',
      'Commencer un brouillon à partir de ce modèle, pour le remplacer ensuite',
      'Aus dieser Vorlage einen Entwurf beginnen, der sie später ersetzt',
      'Започване на чернова от този шаблон, която после ще го замени',
    ),
    icon: 'new-version',
    places: ['form', 'list'],
    run: 'newVersion',
    enabledWhen: 'canMakeNewVersion',
    shownTo,
  },
]);
