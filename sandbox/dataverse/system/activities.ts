import type { Attribute } from '../solution/types';
import {
  choice,
  instant,
  lookup,
  machinery,
  memo,
  option,
  optionSet,
  relationship,
  table,
  text,
  texts,
  untold,
  yesNo,
  type SystemPart,
} from './words';

const common: readonly Attribute[] = [
  text('subject', 400, texts('Subject', 'Objet', 'Betreff', 'Тема')),
  memo('description', 1048576, texts('Description', 'Description', 'Beschreibung', 'Описание')),
  text('activitytypecode', 100, texts('Activity Type', 'Type d’activité', 'Aktivitätstyp', 'Тип дейност'), {
    validForCreate: false,
    validForUpdate: false,
  }),
  lookup('regardingobjectid', texts('Regarding', 'Concernant', 'Bezug', 'Относно')),
  instant('scheduledstart', texts('Start Date', 'Date de début', 'Startdatum', 'Начална дата')),
  instant('scheduledend', texts('Due Date', 'Date d’échéance', 'Fälligkeitsdatum', 'Краен срок')),
  instant('actualend', texts('Actual End', 'Fin réelle', 'Tatsächliches Ende', 'Действителен край')),
];

const open = texts('Open', 'Ouvert', 'Offen', 'Отворено');
const completed = texts('Completed', 'Terminé', 'Abgeschlossen', 'Завършено');
const canceled = texts('Canceled', 'Annulé', 'Storniert', 'Отменено');

/** E-mails, tasks, the pointers that stand for either, and who takes part. */
export const activities: SystemPart = {
  tables: [
    table({
      schemaName: 'Email',
      set: 'emails',
      primaryId: 'activityid',
      primaryName: 'subject',
      labels: texts('Email', 'E-mail', 'E-Mail', 'Имейл'),
      pluralLabels: texts('Emails', 'E-mails', 'E-Mails', 'Имейли'),
      ownership: 'user',
      notes: true,
      attributes: [
        ...common,
        yesNo('directioncode', 'email_directioncode', texts('Direction', 'Direction', 'Richtung', 'Посока'), 1),
        text('sender', 250, texts('From', 'De', 'Von', 'От')),
        text('torecipients', 500, texts('To', 'À', 'An', 'До')),
        instant('senton', texts('Date Sent', 'Date d’envoi', 'Gesendet am', 'Изпратено на')),
      ],
    }),
    table({
      schemaName: 'Task',
      set: 'tasks',
      primaryId: 'activityid',
      primaryName: 'subject',
      labels: texts('Task', 'Tâche', 'Aufgabe', 'Задача'),
      pluralLabels: texts('Tasks', 'Tâches', 'Aufgaben', 'Задачи'),
      ownership: 'user',
      notes: true,
      attributes: common,
    }),
    table({
      schemaName: 'ActivityPointer',
      set: 'activitypointers',
      primaryId: 'activityid',
      primaryName: 'subject',
      labels: texts('Activity', 'Activité', 'Aktivität', 'Дейност'),
      pluralLabels: texts('Activities', 'Activités', 'Aktivitäten', 'Дейности'),
      ownership: 'user',
      attributes: common,
    }),
    machinery(
      'ActivityParty',
      'activityparties',
      'partyidname',
      [
        text('partyidname', 400),
        lookup('activityid'),
        lookup('partyid'),
        text('addressused', 320, untold('addressused'), { format: 'email' }),
        choice('participationtypemask', 'activityparty_participationtypemask'),
      ],
      { ownership: 'organization' },
    ),
    table({
      schemaName: 'Annotation',
      set: 'annotations',
      primaryId: 'annotationid',
      primaryName: 'subject',
      labels: texts('Note', 'Note', 'Notiz', 'Бележка'),
      pluralLabels: texts('Notes', 'Notes', 'Notizen', 'Бележки'),
      ownership: 'user',
      attributes: [
        text('subject', 500, texts('Title', 'Titre', 'Titel', 'Заглавие')),
        memo('notetext', 100000, texts('Description', 'Description', 'Beschreibung', 'Описание')),
        text('filename', 255, texts('File Name', 'Nom de fichier', 'Dateiname', 'Име на файла')),
        text('mimetype', 256),
        memo('documentbody', 16777216),
        yesNo('isdocument', 'annotation_isdocument'),
        text('objecttypecode', 100, untold('objecttypecode'), { validForCreate: false, validForUpdate: false }),
        lookup('objectid', texts('Regarding', 'Concernant', 'Bezug', 'Относно')),
      ],
    }),
  ],
  optionSets: [
    ...['email', 'task', 'activitypointer'].map((name) =>
      optionSet(`${name}_statecode`, option(0, open), option(1, completed), option(2, canceled)),
    ),
    ...['task', 'activitypointer'].map((name) =>
      optionSet(`${name}_statuscode`, option(2, open, 0), option(5, completed, 1), option(6, canceled, 2)),
    ),
    optionSet(
      'email_statuscode',
      option(1, texts('Draft', 'Brouillon', 'Entwurf', 'Чернова'), 0),
      option(8, texts('Failed', 'Échec', 'Fehler', 'Неуспешно'), 0),
      option(2, completed, 1),
      option(3, texts('Sent', 'Envoyé', 'Gesendet', 'Изпратено'), 1),
      option(4, texts('Received', 'Reçu', 'Empfangen', 'Получено'), 1),
      option(6, texts('Pending Send', 'En attente d’envoi', 'Sendevorgang ausstehend', 'Чака изпращане'), 1),
      option(7, texts('Sending', 'Envoi en cours', 'Wird gesendet', 'Изпраща се'), 1),
      option(5, canceled, 2),
    ),
    optionSet(
      'email_directioncode',
      option(0, texts('Incoming', 'Entrant', 'Eingehend', 'Входящ')),
      option(1, texts('Outgoing', 'Sortant', 'Ausgehend', 'Изходящ')),
    ),
    optionSet(
      'activityparty_participationtypemask',
      ...[
        [1, 'Sender'],
        [2, 'To Recipient'],
        [3, 'CC Recipient'],
        [4, 'BCC Recipient'],
        [8, 'Regarding'],
        [9, 'Owner'],
      ].map(([value, name]) => option(Number(value), untold(String(name)))),
    ),
  ],
  relationships: [
    relationship(
      'email_activity_parties',
      ['activityparty', 'activityid', 'activityid_email'],
      ['email', 'email_activity_parties'],
      'Cascade',
    ),
    relationship('task_activity_parties', ['activityparty', 'activityid', 'activityid_task'], ['task', 'task_activity_parties'], 'Cascade'),
    ...['account', 'contact', 'systemuser'].map((name) =>
      relationship(
        `${name}_activity_parties`,
        ['activityparty', 'partyid', `partyid_${name}`],
        [name, `${name}_activity_parties`],
        'RemoveLink',
      ),
    ),
  ],
};

/** Kinds of activity that a pointer may stand for. */
export const activityKinds = ['email', 'task'] as const;
export const isActivity = (table: string): boolean => table === 'email' || table === 'task';
