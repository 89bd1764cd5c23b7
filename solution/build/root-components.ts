import type { Solution } from '../model/define-solution';
import { logicalNameOf } from '../model/platform-columns';
import { formIdOf } from './forms';
import { roleIdOf } from './roles';
import { endpointIdOf, stepIdOf } from './steps';
import { viewIdOf } from './views';
import { element, type XmlElement } from './xml';

/** Numbers by which Dataverse calls kinds of components. */
export const componentTypes = {
  table: 1,
  choice: 9,
  role: 20,
  view: 26,
  form: 60,
  webResource: 61,
  siteMap: 62,
  control: 66,
  app: 80,
  step: 92,
  endpoint: 95,
  environmentVariable: 380,
} as const;

/** With all that belongs to it, or as a shell to which only named parts are added (the platform's tables). */
const whole = 0;
const shell = 1;

/**
 * Every component that the solution owns. Forms and views of our tables come with their tables; those of the platform's tables,
 * of which we own but a few, are named one by one.
 */
export const rootComponents = (solution: Solution): readonly XmlElement[] => {
  const extended = new Set(solution.extendedTables.map(logicalNameOf));
  const isOnExtended = ({ table }: { readonly table: Solution['forms'][number]['table'] }) => extended.has(logicalNameOf(table));
  const named = (type: number, schemaName: string, behavior = whole) => element('RootComponent', { type, schemaName, behavior });
  const identified = (type: number, id: string) => element('RootComponent', { type, id, behavior: whole });
  return [
    ...solution.tables.map((table) => named(componentTypes.table, logicalNameOf(table))),
    ...solution.extendedTables.map((table) => named(componentTypes.table, logicalNameOf(table), shell)),
    ...solution.choices.map((choice) => named(componentTypes.choice, choice.name)),
    ...solution.roles.map((role) => identified(componentTypes.role, roleIdOf(role))),
    ...solution.views.filter(isOnExtended).map((view) => identified(componentTypes.view, viewIdOf(view.table, view.name))),
    ...solution.forms.filter(isOnExtended).map((form) => identified(componentTypes.form, formIdOf(form))),
    ...solution.webResources.map((resource) => named(componentTypes.webResource, resource.name)),
    named(componentTypes.siteMap, solution.app.uniqueName),
    ...solution.controls.map((control) => named(componentTypes.control, control.name)),
    named(componentTypes.app, solution.app.uniqueName),
    ...solution.steps.map((step) => identified(componentTypes.step, stepIdOf(step))),
    identified(componentTypes.endpoint, endpointIdOf(solution.endpoint)),
    ...solution.environmentVariables.map((variable) => named(componentTypes.environmentVariable, variable.schemaName)),
  ];
};
