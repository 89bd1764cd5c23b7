import * as React from 'react';
import { scriptName, type PlacedControl } from '../form-controls';
import type { FormSection } from '../form-definition';
import type { FormSession } from '../form-session';
import type { FormState } from '../form-state';
import { FormCellView } from './form-cell';
import { gridColumns, layoutStyles } from './layout-styles';

type FormSectionProps = {
  readonly section: FormSection;
  readonly placed: readonly PlacedControl[];
  readonly session: FormSession;
  readonly state: FormState;
};

/** A white card of cells. A section that holds nothing but a custom control or the timeline gives it the card to itself. */
export const FormSectionView = ({ section, placed, session, state }: FormSectionProps): React.ReactElement | null => {
  const name = scriptName(section);
  const shown = state.sections[name];
  if (!shown?.visible) return null;
  const titleId = `section-${section.id}`;
  const hasTitle = section.showLabel && shown.label !== '';
  return (
    <section className={layoutStyles.section} {...(hasTitle ? { 'aria-labelledby': titleId } : {})}>
      {hasTitle && (
        <h2 id={titleId} className={layoutStyles.sectionTitle}>
          {shown.label}
        </h2>
      )}
      <div className={layoutStyles.grid} style={gridColumns(section.columns)}>
        {placed
          .filter((each) => each.section === section && state.controls[each.name]?.visible)
          .map((each) => (
            <div
              key={each.name}
              className={layoutStyles.cell}
              {...(each.cell.columnSpan >= section.columns ? { style: { gridColumn: '1 / -1' } } : {})}
            >
              <FormCellView placed={each} session={session} state={state} />
            </div>
          ))}
      </div>
    </section>
  );
};
