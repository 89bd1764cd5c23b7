import * as Fluent from '@fluentui/react';

/** The platform's Fluent under names of our own, for the same reason as `react.ts`. */
export const {
  ActionButton,
  Checkbox,
  ChoiceGroup,
  DefaultButton,
  Icon,
  Label,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  Spinner,
  SpinnerSize,
  Text,
  TextField,
  mergeStyles,
  mergeStyleSets,
  useTheme,
} = Fluent;
