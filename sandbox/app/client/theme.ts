import { createTheme, type ITheme } from '@fluentui/react';

/** The one theme of the shell: the look of model-driven apps of today on Fluent 8. */
export const theme: ITheme = createTheme({
  palette: {
    themePrimary: '#0f6cbd',
    themeLighterAlt: '#f5f9fd',
    themeLighter: '#ebf3fc',
    themeLight: '#cfe4fa',
    themeTertiary: '#62abf5',
    themeSecondary: '#2886de',
    themeDarkAlt: '#115ea3',
    themeDark: '#0f548c',
    themeDarker: '#0c3b5e',
    neutralLighterAlt: '#fafafa',
    neutralLighter: '#f5f5f5',
    neutralLight: '#ebebeb',
    neutralQuaternaryAlt: '#e0e0e0',
    neutralQuaternary: '#d6d6d6',
    neutralTertiaryAlt: '#d1d1d1',
    neutralTertiary: '#8a8a8a',
    neutralSecondary: '#616161',
    neutralPrimaryAlt: '#424242',
    neutralPrimary: '#242424',
    neutralDark: '#1f1f1f',
    black: '#141414',
    white: '#ffffff',
  },
  fonts: {
    small: { fontSize: 12 },
    medium: { fontSize: 14 },
  },
  defaultFontStyle: {
    fontFamily: '"Segoe UI", "Segoe UI Web (West European)", "Noto Sans", "DejaVu Sans", -apple-system, system-ui, sans-serif',
  },
  effects: {
    roundedCorner2: '4px',
    roundedCorner4: '8px',
    elevation4: '0 1px 2px rgba(0,0,0,.14), 0 0 2px rgba(0,0,0,.12)',
    elevation8: '0 2px 4px rgba(0,0,0,.14), 0 0 2px rgba(0,0,0,.12)',
  },
});

/** Colours of the page behind the white cards. */
export const surface = { page: '#f0f0f0', card: '#ffffff', header: '#0f548c', line: '#e0e0e0', quiet: '#616161' } as const;

/** Makes the theme's colours and font known to style sheets, as `--themePrimary` and the like. */
export const setThemeVariables = (style: CSSStyleDeclaration): void => {
  style.setProperty('--font', String(theme.fonts.medium.fontFamily));
  for (const [name, colour] of Object.entries({ ...theme.palette, ...surface })) style.setProperty(`--${name}`, String(colour));
};
