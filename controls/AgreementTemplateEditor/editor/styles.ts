import { mergeStyles, type ITheme } from '@fluentui/react';

export const chipClass = 'tenantry-merge-field';
export const faultClass = 'tenantry-template-fault';

/** The look of an editor and of what stands in it; the rules on white space and separators are what ProseMirror needs. */
export const editorClass = ({ palette, semanticColors, fonts, effects }: ITheme, isLocked: boolean, isOneLine: boolean): string =>
  mergeStyles({
    position: 'relative',
    background: isLocked ? palette.neutralLighter : palette.white,
    border: `1px solid ${semanticColors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    selectors: {
      ':focus-within': { outline: `2px solid ${palette.themePrimary}`, outlineOffset: '-1px' },
      '.ProseMirror': {
        ...fonts.medium,
        color: palette.neutralPrimary,
        boxSizing: 'border-box',
        ...(isOneLine ? { minHeight: 36 } : { minHeight: 260, maxHeight: 520 }),
        overflowY: 'auto',
        padding: isOneLine ? '6px 8px' : '8px 12px',
        lineHeight: '22px',
        outline: 'none',
        whiteSpace: 'break-spaces',
        overflowWrap: 'anywhere',
      },
      '.ProseMirror p': { margin: isOneLine ? 0 : '0 0 8px' },
      '.ProseMirror h1, .ProseMirror h2, .ProseMirror h3': { margin: '8px 0', fontWeight: 600 },
      '.ProseMirror h1': { fontSize: 24, lineHeight: '30px' },
      '.ProseMirror h2': { fontSize: 20, lineHeight: '26px' },
      '.ProseMirror h3': { fontSize: 16 },
      // A link that stands alone must be as large as a finger needs it (WCAG 2.5.8); padding leaves the lines where they are.
      '.ProseMirror a': { color: palette.themeDarkAlt, textDecoration: 'underline', padding: '4px 0' },
      '.ProseMirror-separator': { display: 'inline !important', border: 'none !important', margin: '0 !important', width: 0, height: 0 },
      [`.${chipClass}`]: {
        padding: '1px 6px',
        color: palette.themeDarker,
        background: palette.themeLighter,
        border: `1px solid ${palette.themeLight}`,
        borderRadius: effects.roundedCorner2,
        whiteSpace: 'normal',
      },
      [`.${chipClass}.ProseMirror-selectednode`]: { outline: `2px solid ${palette.themePrimary}` },
      [`.${faultClass}`]: {
        color: semanticColors.errorText,
        background: semanticColors.errorBackground,
        textDecoration: `underline wavy ${semanticColors.errorText}`,
      },
      [`.${chipClass}.${faultClass}`]: {
        color: semanticColors.errorText,
        background: palette.white,
        borderColor: semanticColors.errorText,
      },
    },
  });
