import type { FormSession } from '../form/form-session';
import type { FormContext } from './form-context';

/** What raised an event. */
export type EventSource = { readonly attribute: string } | { readonly tab: string } | { readonly control: string } | 'entity' | 'form';

/** What handlers get as execution context. */
export type EventContext = {
  getContext(): Xrm.GlobalContext;
  getDepth(): number;
  getEventArgs(): object;
  getEventSource(): unknown;
  getFormContext(): FormContext;
  getSharedVariable<T>(key: string): T | undefined;
  setSharedVariable(key: string, value: unknown): void;
};

type Event = {
  readonly session: FormSession;
  readonly source: EventSource;
  readonly depth: number;
  readonly args: object;
  readonly shared: Map<string, unknown>;
};

export const createEventContext = ({ session, source, depth, args, shared }: Event): EventContext => ({
  getContext: () => window.Xrm.Utility.getGlobalContext(),
  getDepth: () => depth,
  getEventArgs: () => args,
  getEventSource: () => sourceObject(session.context, source),
  getFormContext: () => session.context,
  // The type is what the script that set it says it is.
  getSharedVariable: <T>(key: string) => shared.get(key) as T | undefined,
  setSharedVariable: (key, value) => void shared.set(key, value),
});

const sourceObject = (form: FormContext, source: EventSource): unknown => {
  if (source === 'form') return form;
  if (source === 'entity') return form.data.entity;
  if ('attribute' in source) return form.getAttribute(source.attribute);
  if ('tab' in source) return form.ui.tabs.get(source.tab);
  return form.getControl(source.control);
};
