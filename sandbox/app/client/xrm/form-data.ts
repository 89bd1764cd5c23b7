import { formFaults } from '../form/form-faults';
import type { FormSession } from '../form/form-session';
import { refreshForm } from '../form/refresh-form';
import { SaveMode, saveForm } from '../form/save-form';
import type { FormAttribute } from './attribute';
import { promised } from './promised';
import { refusing } from './refusing';

/** `formContext.data`. */
export const createFormData = (session: FormSession, attributes: Xrm.Collection.ItemCollection<FormAttribute>) => ({
  entity: createEntity(session, attributes),
  attributes,
  addOnLoad: (handler: Xrm.Events.DataLoadEventHandler): void => session.events.add('dataLoad', null, handler),
  removeOnLoad: (handler: Xrm.Events.ContextSensitiveHandler): void => session.events.remove('dataLoad', null, handler),
  getIsDirty: (): boolean => session.isDirty,
  isValid: (): boolean => formFaults(session.state).length === 0,
  /** Rejects where the save it was asked for did not go through. */
  refresh: (save: boolean) => promised(save && session.isDirty ? saved(session) : refreshForm(session)),
  save: (options?: { saveMode?: number }) => promised(saved(session, options?.saveMode)),
  process: refusing('formContext.data.process', [
    'getActiveProcess',
    'getActiveStage',
    'getInstanceId',
    'getInstanceName',
    'getSelectedStage',
    'getStatus',
    'moveNext',
    'movePrevious',
    'setActiveProcess',
    'setActiveStage',
    'setStatus',
  ]),
});

const saved = async (session: FormSession, mode?: number): Promise<void> => {
  const known = Object.values(SaveMode).find((value) => value === mode) ?? SaveMode.Save;
  if (!(await saveForm(session, known))) throw new Error(session.state.notifications.at(-1)?.message ?? '');
};

const createEntity = (session: FormSession, attributes: Xrm.Collection.ItemCollection<FormAttribute>) => {
  const primary = (): string => String(session.value(session.state.table.primaryName) ?? '');
  return {
    attributes,
    addOnSave: (handler: Xrm.Events.SaveEventHandler | Xrm.Events.SaveEventHandlerAsync): void => session.events.add('save', null, handler),
    removeOnSave: (handler: Xrm.Events.SaveEventHandler | Xrm.Events.SaveEventHandlerAsync): void =>
      session.events.remove('save', null, handler),
    addOnPostSave: (handler: Xrm.Events.PostSaveEventHandler): void => session.events.add('postSave', null, handler),
    removeOnPostSave: (handler: Xrm.Events.PostSaveEventHandler): void => session.events.remove('postSave', null, handler),
    getEntityName: (): string => session.state.table.logicalName,
    /** In braces and upper case, as the platform gives it; empty for a new row. */
    getId: (): string => (session.state.id === null ? '' : `{${session.state.id.toUpperCase()}}`),
    getEntityReference: () => ({ id: session.state.id ?? '', entityType: session.state.table.logicalName, name: primary() }),
    getPrimaryAttributeValue: primary,
    getIsDirty: (): boolean => session.isDirty,
    isValid: (): boolean => formFaults(session.state).length === 0,
    save: (mode?: Xrm.EntitySaveMode): void => {
      const chosen = mode === 'saveandclose' ? SaveMode.SaveAndClose : mode === 'saveandnew' ? SaveMode.SaveAndNew : SaveMode.Save;
      void saveForm(session, chosen);
    },
    ...refusing('formContext.data.entity', ['getDataXml']),
  };
};
