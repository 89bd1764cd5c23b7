import * as Fluent from '@fluentui/react';

/** The platform's Fluent under names of our own, for the same reason as `react.ts`. */
export const {
  ActionButton,
  Checkbox,
  ChoiceGroup,
  DefaultButton,
  HighContrastSelector,
  Icon,
  Label,
  Link,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  Spinner,
  SpinnerSize,
  Text,
  TextField,
  ThemeProvider,
  createTheme,
  getId,
  mergeStyles,
  mergeStyleSets,
  useTheme,
} = Fluent;
