import { mergeStyleSets, type IDropdownStyles, type ITextFieldStyles } from '@fluentui/react';

const line = '#d1d1d1';
const lineHover = '#b3b3b3';

/** Inputs of today's forms: a light frame, a soft corner. */
export const inputStyles: Partial<ITextFieldStyles> = {
  fieldGroup: { borderColor: line, borderRadius: 4, selectors: { ':hover': { borderColor: lineHover } } },
  suffix: { background: 'transparent', padding: '0 2px' },
};

export const invalidInputStyles: Partial<ITextFieldStyles> = {
  fieldGroup: { borderColor: '#c50f1f', borderRadius: 4, selectors: { ':hover': { borderColor: '#c50f1f' } } },
  suffix: { background: 'transparent', padding: '0 2px' },
};

/** A value that is only shown. */
export const shownStyles: Partial<ITextFieldStyles> = {
  fieldGroup: { background: '#f5f5f5', borderRadius: 4, borderColor: 'transparent' },
  field: { background: 'transparent', color: '#424242' },
};

export const dropdownStyles: Partial<IDropdownStyles> = {
  title: { borderColor: line, borderRadius: 4 },
  callout: { borderRadius: 4 },
};

export const fieldStyles = mergeStyleSets({
  row: { display: 'flex', gap: 4, alignItems: 'center' },
  grow: { flex: 1, minWidth: 0 },
});
