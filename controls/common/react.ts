import * as React from 'react';

/**
 * The platform's React under names of our own. A bundler makes such a name one letter long, but leaves `React.createElement`, which stands in
 * a bundle for every element on the screen, as it is.
 */
export const { createContext, createElement, Fragment, useCallback, useContext, useEffect, useMemo, useRef, useState } = React;

export type { CSSProperties, FunctionComponent, ReactElement, ReactNode, RefObject, SyntheticEvent } from 'react';
