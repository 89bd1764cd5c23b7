import { themeOf, type BrandShades } from '../../../controls/common/theme';

const violet: BrandShades = {
  40: '#2a0040',
  60: '#3c005c',
  70: '#4d0076',
  80: '#5c008f',
  90: '#7419a8',
  110: '#a35bd0',
  140: '#d7b6ee',
  150: '#e6d2f5',
  160: '#f6eefb',
};

describe('The wizard’s look', () => {
  it('has the blue of model-driven apps where the platform tells no colour', () => {
    expect(themeOf(null).palette).toMatchObject({ themePrimary: '#0f6cbd', themeDarkAlt: '#115ea3', themeLighterAlt: '#ebf3fc' });
  });

  it('has the shades of the platform’s brand from dark to light', () => {
    const { palette } = themeOf(violet);
    const shades = [
      palette.themeDarker,
      palette.themeDark,
      palette.themeDarkAlt,
      palette.themePrimary,
      palette.themeSecondary,
      palette.themeTertiary,
      palette.themeLight,
      palette.themeLighter,
      palette.themeLighterAlt,
    ];
    expect(shades).toEqual(Object.values(violet));
  });

  it('gives buttons the brand’s colour', () => {
    expect(themeOf(violet).semanticColors.primaryButtonBackground).toBe(violet[80]);
  });

  it.each(['neutralPrimary', 'neutralSecondary', 'white', 'redDark'] as const)('keeps %s whatever the brand', (name) => {
    expect(themeOf(violet).palette[name]).toBe(themeOf(null).palette[name]);
  });

  it('keeps corners and lines whatever the brand', () => {
    expect(themeOf(violet).effects.roundedCorner2).toBe('4px');
    expect(themeOf(violet).semanticColors.inputBorder).toBe('#d1d1d1');
  });
});
