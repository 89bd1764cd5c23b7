import { app } from './app';
import * as choices from './choices';
import { commands, hiddenCommands } from './commands';
import { label } from './define';
import type { Solution } from './define-solution';
import { environmentVariables } from './environment-variables';
import { forms } from './forms';
import { endpoint, steps } from './integration';
import { allRoles } from './roles';
import { extendedTables, tables } from './tables';
import { views } from './views';
import { controls, webResources } from './web-resources';

/** The one model of the CRM side; the zips and the row types of all rooms come from it. */
export const tenantry: Solution = {
  uniqueName: 'Tenantry',
  label: label('Tenantry', 'Tenantry', 'Tenantry', 'Tenantry'),
  description: label(
    'Microsoft CSP reselling inside Dynamics 365',
    'La revente Microsoft CSP dans Dynamics 365',
    'Microsoft-CSP-Vertrieb in Dynamics 365',
    'Препродажба на Microsoft CSP в Dynamics 365',
  ),
  version: '0.1.0.0',
  publisher: {
    uniqueName: 'Tenantry',
    label: label('Tenantry', 'Tenantry', 'Tenantry', 'Tenantry'),
    prefix: 'csp',
    optionValuePrefix: 72700,
  },
  tables,
  extendedTables,
  choices: Object.values(choices),
  forms,
  views,
  commands,
  hiddenCommands,
  roles: allRoles,
  app,
  webResources,
  controls,
  endpoint,
  steps,
  environmentVariables,
};
