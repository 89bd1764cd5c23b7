import { mergeStyleSets } from '@fluentui/react';

const frame = {
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  minHeight: 32,
  boxSizing: 'border-box',
  borderRadius: 4,
  padding: '0 4px 0 8px',
} as const;
const option = { display: 'flex', flexDirection: 'column', padding: '6px 12px', minHeight: 24, cursor: 'pointer' } as const;

export const lookupStyles = mergeStyleSets({
  chosen: { ...frame, border: '1px solid #d1d1d1', background: '#ffffff' },
  shown: { ...frame, border: '1px solid transparent', background: '#f5f5f5' },
  name: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: '28px' },
  list: { padding: '4px 0', minWidth: 0 },
  // The list itself scrolls, and not the frame around it, which no key would reach.
  options: { maxHeight: 'min(300px, 40vh)', overflowY: 'auto' },
  option: { ...option, selectors: { ':hover': { background: '#f5f5f5' } } },
  marked: { ...option, background: '#ebf3fc' },
  optionName: { overflow: 'hidden', textOverflow: 'ellipsis' },
  optionDetail: { fontSize: 12, color: '#616161', overflow: 'hidden', textOverflow: 'ellipsis' },
  heading: { padding: '6px 12px 2px', fontSize: 12, fontWeight: 600, color: '#616161' },
  message: { padding: '6px 12px', color: '#616161' },
});
