import { label } from './define';
import type { EnvironmentVariable } from './define-parts';

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
  {
    schemaName: 'csp_IdentityCache',
    type: 'string',
    required: false,
    initial: 'memory',
    label: label('Keep tokens in', 'Conservation des jetons', 'Aufbewahrung der Token', 'Съхранение на токените'),
    description: label(
      'Where the browser keeps tokens: memory, session or local',
      'Où le navigateur conserve les jetons : memory, session ou local',
      'Wo der Browser Token aufbewahrt: memory, session oder local',
      'Къде браузърът пази токените: memory, session или local',
    ),
  },
  {
    schemaName: 'csp_GraphUrl',
    type: 'string',
    required: false,
    initial: 'https://graph.microsoft.com',
    label: label('Microsoft Graph address', 'Adresse de Microsoft Graph', 'Adresse von Microsoft Graph', 'Адрес на Microsoft Graph'),
    description: label(
      'Address of Microsoft Graph, by which mail is sent, without a slash at the end',
      'Adresse de Microsoft Graph, qui envoie les e-mails, sans barre oblique finale',
      'Adresse von Microsoft Graph, das E-Mails sendet, ohne Schrägstrich am Ende',
      'Адрес на Microsoft Graph, чрез който се изпращат имейли, без наклонена черта в края',
    ),
  },
  {
    schemaName: 'csp_GraphScope',
    type: 'string',
    required: false,
    initial: 'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send',
    label: label('Microsoft Graph scope', 'Étendue de Microsoft Graph', 'Berechtigung für Microsoft Graph', 'Обхват на Microsoft Graph'),
    description: label(
      'Scopes that a token for Microsoft Graph must carry, separated by blanks',
      'Étendues requises dans le jeton destiné à Microsoft Graph, séparées par des espaces',
      'Berechtigungen, die ein Token für Microsoft Graph tragen muss, durch Leerzeichen getrennt',
      'Обхвати, които токенът за Microsoft Graph трябва да носи, разделени с интервали',
    ),
  },
];
