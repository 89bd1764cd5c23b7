import { label } from './define';
import type { Endpoint, EnvironmentVariable, Step } from './define-parts';
import { provisioning } from './tables/provisioning';

/** The address is a placeholder on a reserved name: the real one, and the secret, are written after the import. */
export const endpoint: Endpoint = { name: 'Tenantry service', url: 'https://tenantry.invalid/steps' };

/** A run counts as handed in when this column is written; the service itself never writes it, so its own writes hand over nothing. */
const submittedOn = 'csp_SubmittedOn';
const image = [submittedOn, 'statuscode', 'csp_AccountId'];

export const steps: readonly Step[] = [
  {
    name: 'Tenantry: a run of Provision Account was created',
    endpoint,
    message: 'Create',
    table: provisioning,
    filter: [submittedOn],
    image,
  },
  {
    name: 'Tenantry: a run of Provision Account was submitted',
    endpoint,
    message: 'Update',
    table: provisioning,
    filter: [submittedOn],
    image,
  },
];

/** Where the service is, and how a signed-in person gets a token for it. */
export const environmentVariables: readonly EnvironmentVariable[] = [
  {
    schemaName: 'csp_ServiceUrl',
    type: 'string',
    required: true,
    label: label('Service address', 'Adresse du service', 'Adresse des Dienstes', 'Адрес на услугата'),
    description: label(
      'Address of the Tenantry service, without a slash at the end',
      'Adresse du service Tenantry, sans barre oblique finale',
      'Adresse des Tenantry-Dienstes, ohne Schrägstrich am Ende',
      'Адрес на услугата Tenantry, без наклонена черта в края',
    ),
  },
  {
    schemaName: 'csp_ServiceScope',
    type: 'string',
    required: true,
    label: label('Service scope', 'Étendue du service', 'Berechtigungsbereich des Dienstes', 'Обхват на услугата'),
    description: label(
      'Scope that a token for the service must carry',
      'Étendue requise dans le jeton destiné au service',
      'Berechtigung, die ein Token für den Dienst tragen muss',
      'Обхват, който токенът за услугата трябва да носи',
    ),
  },
  {
    schemaName: 'csp_IdentityClientId',
    type: 'string',
    required: true,
    label: label('Sign-in client ID', 'ID client de connexion', 'Client-ID der Anmeldung', 'Клиентски ИД за вход'),
    description: label(
      'Application (client) ID under which the browser signs in',
      'ID d’application (client) utilisé par le navigateur pour se connecter',
      'Anwendungs-ID (Client-ID), mit der sich der Browser anmeldet',
      'ИД на приложението (клиента), с който браузърът влиза',
    ),
  },
  {
    schemaName: 'csp_IdentityAuthority',
    type: 'string',
    required: true,
    label: label('Sign-in authority', 'Autorité de connexion', 'Anmeldeautorität', 'Орган за вход'),
    description: label(
      'Address of the identity provider, with the tenant',
      'Adresse du fournisseur d’identité, locataire compris',
      'Adresse des Identitätsanbieters, mit dem Mandanten',
      'Адрес на доставчика на самоличност, заедно със средата',
    ),
  },
  {
    schemaName: 'csp_IdentityMetadata',
    type: 'json',
    required: false,
    label: label('Sign-in metadata', 'Métadonnées de connexion', 'Metadaten der Anmeldung', 'Метаданни за вход'),
    description: label(
      'OpenID configuration as JSON, only where the authority does not publish it',
      'Configuration OpenID en JSON, seulement si l’autorité ne la publie pas',
      'OpenID-Konfiguration als JSON, nur wenn die Autorität sie nicht veröffentlicht',
      'OpenID конфигурация като JSON, само ако органът не я публикува',
    ),
  },
];
