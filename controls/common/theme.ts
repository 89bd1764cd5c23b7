import type { ITheme } from '@fluentui/react';
import { createTheme } from './fluent';

/** Shades of a brand's colour from dark to light, as Fluent 9 counts them. */
export type BrandShades = Readonly<Record<40 | 60 | 70 | 80 | 90 | 110 | 140 | 150 | 160, string>>;

/** The blue of model-driven apps without a theme of their own. */
const blue: BrandShades = {
  40: '#0c3b5e',
  60: '#0f548c',
  70: '#115ea3',
  80: '#0f6cbd',
  90: '#2886de',
  110: '#62abf5',
  140: '#b4d6fa',
  150: '#cfe4fa',
  160: '#ebf3fc',
};

/** Fluent 8 in the look of today's model-driven apps: their brand's colour, their greys, corners of 4 pixels, thin lines, the form's own font. */
export const themeOf = (brand: BrandShades | null): ITheme =>
  createTheme({ ...look, palette: { ...look.palette, ...brandPalette(brand ?? blue) } });

const brandPalette = (brand: BrandShades) => ({
  themeDarker: brand[40],
  themeDark: brand[60],
  themeDarkAlt: brand[70],
  themePrimary: brand[80],
  themeSecondary: brand[90],
  themeTertiary: brand[110],
  themeLight: brand[140],
  themeLighter: brand[150],
  themeLighterAlt: brand[160],
});

const look = {
  palette: {
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
};
