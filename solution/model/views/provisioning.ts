import { label } from '../define';
import { isActive, isInactive, isMine, viewsOf, type Condition } from '../define-view';
import { branch, runStatus } from '../choices/values';
import { provisioning } from '../tables/provisioning';

const newestFirst = [{ column: 'createdon', descending: true }] as const;

const hasStatus = (...values: readonly number[]): Condition<'statuscode'> => ({ column: 'statuscode', operator: 'in', values });

export const provisioningViews = viewsOf(provisioning, {
  plural: provisioning.plural,
  columns: [
    ['csp_Name', 120],
    ['csp_AccountId', 220],
    ['statuscode', 200],
    ['csp_Domain', 240],
    ['ownerid', 160],
    ['createdon', 180],
  ],
  associated: [
    ['csp_Name', 130],
    ['statuscode', 230],
    ['csp_Domain', 290],
    ['csp_SubmittedOn', 180],
    ['ownerid', 180],
  ],
  order: newestFirst,
  find: ['csp_Name', 'csp_CompanyName', 'csp_Domain', 'csp_MailTo', 'csp_CorrelationId'],
  lookup: ['csp_Name', 'csp_AccountId', 'statuscode'],
  views: [
    {
      name: 'open',
      label: label('Open runs', 'Approvisionnements en cours', 'Offene Bereitstellungen', 'Отворени предоставяния'),
      conditions: [isActive],
    },
    {
      name: 'mine',
      label: label('My runs', 'Mes approvisionnements', 'Meine Bereitstellungen', 'Моите предоставяния'),
      conditions: [isMine],
    },
    {
      name: 'waiting',
      label: label('Runs that wait', 'Approvisionnements en attente', 'Wartende Bereitstellungen', 'Чакащи предоставяния'),
      conditions: [isActive, hasStatus(runStatus.Submitted, runStatus.InProgress, runStatus.WaitingForCustomer)],
      columns: [
        ['csp_Name', 120],
        ['csp_AccountId', 220],
        ['statuscode', 170],
        ['csp_SubmittedOn', 170],
        ['csp_NextAttemptOn', 170],
        ['csp_Attempts', 100],
        ['ownerid', 150],
      ],
      order: [{ column: 'csp_SubmittedOn' }],
    },
    {
      name: 'requests',
      label: label('Requests that wait', 'Demandes en attente', 'Wartende Anfragen', 'Чакащи заявки'),
      conditions: [
        isActive,
        hasStatus(runStatus.WaitingForCustomer),
        { column: 'csp_Branch', operator: 'eq', values: [branch.ExistingTenant] },
      ],
      columns: [
        ['csp_Name', 120],
        ['csp_AccountId', 220],
        ['csp_MailTo', 220],
        ['csp_RequestedOn', 170],
        ['csp_RequestCount', 110],
        ['csp_RemindedOn', 170],
        ['ownerid', 150],
      ],
      order: [{ column: 'csp_RequestedOn' }],
    },
    {
      name: 'failed',
      label: label('Runs that failed', 'Approvisionnements en échec', 'Fehlgeschlagene Bereitstellungen', 'Неуспешни предоставяния'),
      conditions: [isActive, hasStatus(runStatus.Failed)],
      columns: [
        ['csp_Name', 120],
        ['csp_AccountId', 220],
        ['csp_Refusal', 180],
        ['csp_RefusalDetail', 300],
        ['modifiedon', 170],
        ['ownerid', 150],
      ],
      order: [{ column: 'modifiedon', descending: true }],
    },
    {
      name: 'finished',
      label: label('Finished runs', 'Approvisionnements terminés', 'Abgeschlossene Bereitstellungen', 'Завършени предоставяния'),
      conditions: [isInactive],
    },
  ],
});
