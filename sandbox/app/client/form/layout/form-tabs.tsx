import * as React from 'react';
import { useShell } from '../../shell';
import { scriptName } from '../form-controls';
import type { FormSession } from '../form-session';
import type { FormState } from '../form-state';
import { layoutStyles } from './layout-styles';

export const tabId = (formId: string, name: string): string => `tab-${formId}-${name}`;
export const panelId = (formId: string, name: string): string => `panel-${formId}-${name}`;

/** The row of tabs: arrows, Home and End move and open. A form of one tab without a label shows none. */
export const FormTabs = ({ session, state }: { readonly session: FormSession; readonly state: FormState }): React.ReactElement | null => {
  const { text } = useShell();
  const list = React.useRef<HTMLDivElement>(null);
  const shown = state.form.tabs.filter((tab) => state.tabs[scriptName(tab)]?.visible).map(scriptName);
  if (shown.length < 2) return null;

  const open = (name: string | undefined): void => {
    if (name === undefined) return;
    session.selectTab(name);
    list.current?.querySelector<HTMLElement>(`[id="${tabId(state.form.id, name)}"]`)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = shown.indexOf(state.activeTab);
    const moves: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(shown[(to + shown.length) % shown.length]);
  };

  return (
    <div ref={list} role="tablist" aria-label={text('form.tabs')} className={layoutStyles.tabs} onKeyDown={onKeyDown}>
      {shown.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(state.form.id, name)}
          aria-selected={name === state.activeTab}
          aria-controls={panelId(state.form.id, name)}
          tabIndex={name === state.activeTab ? 0 : -1}
          className={layoutStyles.tab}
          onClick={() => open(name)}
        >
          {state.tabs[name]?.label}
        </button>
      ))}
    </div>
  );
};
