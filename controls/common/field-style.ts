import { useTheme } from './fluent';

/** The look of a field that Fluent has not, beside those that it has. */
export const useFieldStyle = (isFaulty: boolean) => {
  const { palette, semanticColors, fonts, effects } = useTheme();
  return {
    ...fonts.medium,
    boxSizing: 'border-box',
    width: '100%',
    color: palette.neutralPrimary,
    background: palette.white,
    border: `1px solid ${isFaulty ? semanticColors.errorText : semanticColors.inputBorder}`,
    borderRadius: effects.roundedCorner2,
    ':focus-visible': { outline: `2px solid ${palette.themePrimary}`, outlineOffset: -1 },
  } as const;
};
