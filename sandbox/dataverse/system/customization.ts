import {
  choice,
  column,
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
  whole,
  yesNo,
  type SystemPart,
} from './words';

/** Columns that are written and never read again: secrets. `table.column`. */
export const secrets: ReadonlySet<string> = new Set(['serviceendpoint.authvalue']);

/** What an import writes down as rows, so that clients find it by the Web API: views, forms, web resources, settings, steps, jobs. */
export const customization: SystemPart = {
  tables: [
    machinery(
      'Organization',
      'organizations',
      'name',
      [
        text('name', 160),
        whole('languagecode'),
        text('dateformatstring', 255),
        whole('localeid'),
        text('schemanameprefix', 8),
        whole('maxuploadfilesize'),
        whole('pricingdecimalprecision', untold('pricingdecimalprecision'), 0, 10),
        lookup('basecurrencyid'),
      ],
      { ownership: 'organization' },
    ),
    table({
      schemaName: 'TransactionCurrency',
      set: 'transactioncurrencies',
      primaryId: 'transactioncurrencyid',
      primaryName: 'currencyname',
      labels: texts('Currency', 'Devise', 'Währung', 'Валута'),
      pluralLabels: texts('Currencies', 'Devises', 'Währungen', 'Валути'),
      ownership: 'organization',
      attributes: [
        text('currencyname', 100, texts('Currency Name', 'Nom de la devise', 'Währungsname', 'Име на валутата')),
        text('isocurrencycode', 5, texts('Currency Code', 'Code de devise', 'Währungscode', 'Код на валутата')),
        text('currencysymbol', 13, texts('Currency Symbol', 'Symbole monétaire', 'Währungssymbol', 'Символ на валутата')),
        whole(
          'currencyprecision',
          texts('Currency Precision', 'Précision de la devise', 'Währungsgenauigkeit', 'Точност на валутата'),
          0,
          4,
        ),
        column('exchangerate', 'decimal', texts('Exchange Rate', 'Taux de change', 'Wechselkurs', 'Обменен курс'), {
          min: 0.0000000001,
          max: 100000000000,
          accuracy: 10,
        }),
      ],
      keys: [],
    }),
    machinery('Role', 'roles', 'name', [
      text('name', 100),
      lookup('businessunitid'),
      column('roletemplateid', 'uniqueidentifier', untold('roletemplateid')),
    ]),
    machinery('Solution', 'solutions', 'friendlyname', [
      text('uniquename', 65),
      text('friendlyname', 256),
      text('version', 256),
      yesNo('ismanaged', 'solution_ismanaged'),
      column('installedon', 'datetime', untold('installedon'), { dateBehavior: 'UserLocal' }),
    ]),
    machinery('SavedQuery', 'savedqueries', 'name', [
      text('name', 200),
      text('returnedtypecode', 100),
      whole('querytype'),
      yesNo('isdefault', 'savedquery_isdefault'),
      yesNo('isquickfindquery', 'savedquery_isquickfindquery'),
      memo('fetchxml', 1073741823),
      memo('layoutxml', 1073741823),
    ]),
    machinery(
      'UserQuery',
      'userqueries',
      'name',
      [text('name', 200), text('returnedtypecode', 100), whole('querytype'), memo('fetchxml', 1073741823), memo('layoutxml', 1073741823)],
      { ownership: 'user' },
    ),
    machinery(
      'SystemForm',
      'systemforms',
      'name',
      [text('name', 100), text('objecttypecode', 100), whole('type'), memo('formxml', 1073741823)],
      {
        primaryId: 'formid',
      },
    ),
    machinery('WebResource', 'webresourceset', 'name', [
      text('name', 256),
      text('displayname', 200),
      whole('webresourcetype'),
      memo('content', 1073741823),
    ]),
    machinery(
      'EnvironmentVariableDefinition',
      'environmentvariabledefinitions',
      'schemaname',
      [text('schemaname', 100), text('displayname', 100), memo('defaultvalue', 1048576), whole('type')],
      { keys: [{ name: 'environmentvariabledefinition_schemaname', attributes: ['schemaname'] }] },
    ),
    machinery('EnvironmentVariableValue', 'environmentvariablevalues', 'schemaname', [
      text('schemaname', 100),
      memo('value', 1048576),
      lookup('environmentvariabledefinitionid', untold('environmentvariabledefinitionid'), {
        schemaName: 'EnvironmentVariableDefinitionId',
      }),
    ]),
    machinery('ServiceEndpoint', 'serviceendpoints', 'name', [
      text('name', 160),
      text('url', 500),
      whole('contract'),
      choice('authtype', 'serviceendpoint_authtype'),
      memo('authvalue', 2000),
    ]),
    machinery('SdkMessageProcessingStep', 'sdkmessageprocessingsteps', 'name', [
      text('name', 256),
      text('message', 100),
      text('primaryentity', 100),
      text('filteringattributes', 100000),
      whole('stage'),
      whole('mode'),
      lookup('eventhandler'),
    ]),
    machinery(
      'AsyncOperation',
      'asyncoperations',
      'name',
      [
        text('name', 256),
        whole('operationtype'),
        text('messagename', 160),
        text('primaryentitytype', 100),
        text('correlationid', 100),
        lookup('regardingobjectid'),
        column('startedon', 'datetime', untold('startedon'), { dateBehavior: 'UserLocal' }),
        column('completedon', 'datetime', untold('completedon'), { dateBehavior: 'UserLocal' }),
        whole('retrycount'),
        whole('errorcode'),
        memo('friendlymessage', 10000),
        memo('message', 1073741823),
        memo('data', 1073741823),
      ],
      { ownership: 'user' },
    ),
  ],
  optionSets: [
    optionSet(
      'serviceendpoint_authtype',
      option(4, untold('WebhookKey')),
      option(5, untold('HttpHeader')),
      option(6, untold('HttpQueryString')),
    ),
    optionSet(
      'asyncoperation_statecode',
      ...[
        [0, 'Ready'],
        [1, 'Suspended'],
        [2, 'Locked'],
        [3, 'Completed'],
      ].map(([value, name]) => option(Number(value), untold(String(name)))),
    ),
    optionSet(
      'asyncoperation_statuscode',
      ...(
        [
          [0, 'Waiting For Resources', 0],
          [10, 'Waiting', 1],
          [20, 'In Progress', 2],
          [30, 'Succeeded', 3],
          [31, 'Failed', 3],
          [32, 'Canceled', 3],
        ] as const
      ).map(([value, name, state]) => option(value, untold(name), state)),
    ),
  ],
  relationships: [
    relationship(
      'basecurrency_organization',
      ['organization', 'basecurrencyid', 'basecurrencyid'],
      ['transactioncurrency', 'basecurrency_organization'],
      'Restrict',
    ),
    relationship('business_unit_roles', ['role', 'businessunitid', 'businessunitid'], ['businessunit', 'business_unit_roles'], 'Restrict'),
    relationship(
      'environmentvariabledefinition_environmentvariablevalue',
      ['environmentvariablevalue', 'environmentvariabledefinitionid', 'EnvironmentVariableDefinitionId'],
      ['environmentvariabledefinition', 'environmentvariabledefinition_environmentvariablevalue'],
      'Cascade',
    ),
    relationship(
      'serviceendpoint_sdkmessageprocessingstep',
      ['sdkmessageprocessingstep', 'eventhandler', 'eventhandler_serviceendpoint'],
      ['serviceendpoint', 'serviceendpoint_sdkmessageprocessingstep'],
      'Restrict',
    ),
  ],
};
