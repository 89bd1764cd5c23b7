import { createTheme, type ITheme } from '@fluentui/react';

/** Fluent 8 in the look of today's model-driven apps: their blue, their greys, corners of 4 pixels, thin lines, the form's own font. */
export const theme: ITheme = createTheme({
  palette: {
    themeDarker: '#0c3b5e',
    themeDark: '#0f548c',
    themeDarkAlt: '#115ea3',
    themePrimary: '#0f6cbd',
    themeSecondary: '#2886de',
    themeTertiary: '#62abf5',
    themeLight: '#b4d6fa',
    themeLighter: '#cfe4fa',
    themeLighterAlt: '#ebf3fc',
    black: '#1a1a1a',
    neutralDark: '#1a1a1a',
    neutralPrimary: '#242424',
    neutralPrimaryAlt: '#333333',
    neutralSecondary: '#616161',
    neutralTertiary: '#bdbdbd',
    neutralTertiaryAlt: '#d1d1d1',
    neutralQuaternary: '#d1d1d1',
    neutralQuaternaryAlt: '#e0e0e0',
    neutralLight: '#ebebeb',
    neutralLighter: '#f5f5f5',
    neutralLighterAlt: '#fafafa',
    white: '#ffffff',
    redDark: '#b10e1c',
  },
  semanticColors: {
    inputBorder: '#d1d1d1',
    inputBorderHovered: '#c7c7c7',
    errorText: '#b10e1c',
    bodySubtext: '#616161',
    buttonBorder: '#d1d1d1',
  },
  effects: { roundedCorner2: '4px' },
  defaultFontStyle: { fontFamily: 'inherit' },
});
