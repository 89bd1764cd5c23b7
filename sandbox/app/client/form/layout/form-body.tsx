import * as React from 'react';
import { placedControls, scriptName } from '../form-controls';
import type { FormTab } from '../form-definition';
import type { FormSession } from '../form-session';
import type { FormState } from '../form-state';
import { FormSectionView } from './form-section';
import { panelId, tabId } from './form-tabs';
import { layoutStyles } from './layout-styles';

/** The panels of all tabs. One that was opened before stays drawn, so that what it holds (a custom control, say) lives on unseen. */
export const FormBody = ({ session, state }: { readonly session: FormSession; readonly state: FormState }): React.ReactElement => {
  const opened = React.useRef(new Set<string>());
  opened.current.add(state.activeTab);
  const placed = React.useMemo(() => placedControls(state.form), [state.form]);
  const severalTabs = state.form.tabs.filter((tab) => state.tabs[scriptName(tab)]?.visible).length > 1;

  return (
    <>
      {state.form.tabs.map((tab) => {
        const name = scriptName(tab);
        return (
          <div
            key={tab.id}
            id={panelId(state.form.id, name)}
            hidden={name !== state.activeTab}
            {...(severalTabs ? { role: 'tabpanel', 'aria-labelledby': tabId(state.form.id, name) } : {})}
          >
            {opened.current.has(name) && <Columns tab={tab} placed={placed} session={session} state={state} />}
          </div>
        );
      })}
    </>
  );
};

type ColumnsProps = {
  readonly tab: FormTab;
  readonly placed: ReturnType<typeof placedControls>;
  readonly session: FormSession;
  readonly state: FormState;
};

const Columns = ({ tab, ...rest }: ColumnsProps): React.ReactElement => (
  <div className={layoutStyles.columns}>
    {tab.columns.map((column, index) => (
      <div key={index} className={layoutStyles.column} style={columnWidth(column.width, tab.columns.length)}>
        {column.sections.map((section) => (
          <FormSectionView key={section.id} section={section} {...rest} />
        ))}
      </div>
    ))}
  </div>
);

/** Columns share the width as the form says, and stand below each other where that leaves too little. */
const columnWidth = (width: string, columns: number): React.CSSProperties => {
  const share = Number.parseFloat(width) || 100 / columns;
  return { flex: `${share} 1 ${columns === 1 ? '100%' : '320px'}`, minWidth: columns === 1 ? 0 : 'min(100%, 320px)' };
};
