/** What an import leaves as rows, so that clients find by the Web API what the shell reads from the definitions. */
import type { Session } from '../engine';
import { tableOf } from '../definitions/definitions';
import { create } from '../records/create';
import { emptyInput, type Reference } from '../records/input';
import { update } from '../records/update';
import type { EnvironmentVariable, Form, ServiceEndpoint, Solution, Texts } from '../solution/types';
import { readRow } from '../store/row';
import type { Json } from '../store/values';

export const mirrorSolution = (session: Session, solution: Solution): void => {
  for (const role of solution.roles) put(session, 'role', role.id, { name: role.name });
  for (const view of solution.views)
    put(session, 'savedquery', view.id, {
      name: text(view.labels),
      returnedtypecode: view.table,
      querytype: view.queryType,
      isdefault: view.isDefault,
      isquickfindquery: view.isQuickFind,
      fetchxml: view.fetchXml,
      layoutxml: view.layoutXml,
    });
  for (const form of solution.forms)
    put(session, 'systemform', form.id, {
      name: text(form.labels),
      objecttypecode: form.table,
      type: formTypes[form.type],
      formxml: form.xml,
    });
  for (const resource of solution.webResources)
    put(session, 'webresource', resource.id, {
      name: resource.name,
      displayname: text(resource.labels),
      webresourcetype: resource.type,
      content: Buffer.from(resource.content).toString('base64'),
    });
  mirrorSteps(session, solution);
  for (const variable of solution.environmentVariables) mirrorVariable(session, variable);
  mirrorItself(session, solution);
};

const formTypes: Readonly<Record<Form['type'], number>> = { main: 2, quick: 6, quickCreate: 7, card: 11 };

const text = (labels: Texts): string => labels[1033] ?? Object.values(labels)[0] ?? '';

const mirrorSteps = (session: Session, solution: Solution): void => {
  for (const endpoint of solution.endpoints) mirrorEndpoint(session, endpoint);
  for (const step of solution.steps)
    put(
      session,
      'sdkmessageprocessingstep',
      step.id,
      {
        name: step.name,
        message: step.message,
        primaryentity: step.table,
        filteringattributes: step.filteringAttributes.join(','),
        stage: step.stage,
        mode: step.mode === 'sync' ? 0 : 1,
      },
      { eventhandler: { table: 'serviceendpoint', id: step.endpointId.toLowerCase() } },
    );
};

const authTypes: Readonly<Record<ServiceEndpoint['authType'], number>> = { WebhookKey: 4, HttpHeader: 5, HttpQueryString: 6 };

/** The address is of this organization, not of the solution: one that was written here stays. */
const mirrorEndpoint = (session: Session, { id, name, url, contract, authType }: ServiceEndpoint): void => {
  const known = readRow(session.engine.database, tableOf(session.engine.definitions(), 'serviceendpoint'), id.toLowerCase());
  put(session, 'serviceendpoint', id, { name, contract, authtype: authTypes[authType], ...(known ? {} : { url }) });
};

/** A definition follows the solution; a value that somebody set is his and stays. */
const mirrorVariable = (session: Session, variable: EnvironmentVariable): void => {
  const { database } = session.engine;
  const known = database.get(
    'SELECT environmentvariabledefinitionid AS id FROM environmentvariabledefinition WHERE schemaname = ?',
    variable.schemaName,
  );
  const id = known ? String(known['id']) : session.engine.newId();
  put(session, 'environmentvariabledefinition', id, {
    schemaname: variable.schemaName,
    displayname: text(variable.labels),
    defaultvalue: variable.defaultValue,
    type: variable.type,
  });
  const set = database.get('SELECT 1 FROM environmentvariablevalue WHERE environmentvariabledefinitionid = ?', id);
  if (variable.value === null || set) return;
  create(session, 'environmentvariablevalue', {
    ...emptyInput,
    values: { schemaname: variable.schemaName, value: variable.value },
    lookups: { environmentvariabledefinitionid: { table: 'environmentvariabledefinition', id } },
  });
};

const mirrorItself = (session: Session, solution: Solution): void => {
  const known = session.engine.database.get('SELECT solutionid AS id FROM solution WHERE uniquename = ?', solution.uniqueName);
  put(session, 'solution', known ? String(known['id']) : session.engine.newId(), {
    uniquename: solution.uniqueName,
    friendlyname: text(solution.labels),
    version: solution.version,
    ismanaged: solution.managed,
    installedon: new Date(session.engine.clock.now()).toISOString(),
  });
};

const put = (
  session: Session,
  name: string,
  id: string,
  values: Readonly<Record<string, Json>>,
  lookups: Readonly<Record<string, Reference>> = {},
): void => {
  const table = tableOf(session.engine.definitions(), name);
  const reference = { table: name, id: id.toLowerCase() };
  if (readRow(session.engine.database, table, reference.id)) update(session, reference, { ...emptyInput, values, lookups });
  else create(session, name, { ...emptyInput, values: { ...values, [table.primaryId]: reference.id }, lookups });
};
