import { surface, theme } from '../theme';

/** The shell's look in Fluent 9's words, for controls that take it from the platform. Only the tokens that say something of this look are given. */
export const designLanguage: ComponentFramework.FluentDesignState = {
  isDarkTheme: false,
  brand: {
    10: '#061724',
    20: '#082338',
    30: '#0a2e4a',
    40: '#0c3b5e',
    50: '#0e4775',
    60: '#0f548c',
    70: '#115ea3',
    80: '#0f6cbd',
    90: '#2886de',
    100: '#479ef5',
    110: '#62abf5',
    120: '#77b7f7',
    130: '#96c6fa',
    140: '#b4d6fa',
    150: '#cfe4fa',
    160: '#ebf3fc',
  },
  tokenTheme: {
    fontFamilyBase: theme.fonts.medium.fontFamily,
    fontSizeBase300: '14px',
    borderRadiusMedium: '4px',
    colorBrandBackground: theme.palette.themePrimary,
    colorBrandBackgroundHover: theme.palette.themeDarkAlt,
    colorBrandForeground1: theme.palette.themePrimary,
    colorCompoundBrandStroke: theme.palette.themePrimary,
    colorNeutralBackground1: surface.card,
    colorNeutralForeground1: theme.palette.neutralPrimary,
    colorNeutralForeground2: theme.palette.neutralPrimaryAlt,
    colorNeutralForeground3: theme.palette.neutralSecondary,
    colorNeutralStroke1: theme.palette.neutralTertiaryAlt,
  },
};
