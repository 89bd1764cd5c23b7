import * as React from 'react';

/** What stands on a button: drawn here, since platforms differ in the icons that they bring. */
export const ToolPicture = ({ tool }: { readonly tool: string }): React.ReactElement => {
  const letter = letters[tool];
  if (letter !== undefined) return <span style={letter.style}>{letter.text}</span>;
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={paths[tool]} />
    </svg>
  );
};

const letters: Readonly<Record<string, { readonly text: string; readonly style: React.CSSProperties }>> = {
  'heading-1': { text: 'H1', style: { fontWeight: 600 } },
  'heading-2': { text: 'H2', style: { fontWeight: 600 } },
  'heading-3': { text: 'H3', style: { fontWeight: 600 } },
  bold: { text: 'B', style: { fontWeight: 700 } },
  italic: { text: 'I', style: { fontStyle: 'italic', fontFamily: 'serif' } },
};

const paths: Readonly<Record<string, string>> = {
  bulletList: 'M2.5 4h.01M2.5 8h.01M2.5 12h.01M6 4h8M6 8h8M6 12h8',
  orderedList: 'M2 2.5l1-.5v3.5M1.8 8h2L2 10.5h2M1.8 13h2M6 4h8M6 8.5h8M6 13h8',
  link: 'M6.5 9.5l3-3M5 7.5L3 9.5a2.5 2.5 0 0 0 3.5 3.5l2-2M11 8.5l2-2A2.5 2.5 0 0 0 9.500 3l-2 2',
  undo: 'M3 6h7a3.500 3.500 0 0 1 0 7H6M6 3L3 6l3 3',
  redo: 'M13 6H6a3.500 3.500 0 0 0 0 7h4M10 3l3 3-3 3',
};
