import * as React from 'react';
import type { Page } from '../page';
import { useShell } from '../shell';

export type PageLinkProps = {
  readonly page: Page;
  readonly className?: string;
  readonly current?: boolean;
  readonly title?: string;
  readonly onGone?: () => void;
};

/** A link to a page of the app; a new tab and copying the address work as with any link. */
export const PageLink: React.FC<PageLinkProps> = ({ page, className, current = false, title, onGone, children }) => {
  const { router } = useShell();
  const go = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void router.go(page).then((gone) => gone && onGone?.());
  };
  return (
    <a
      href={router.address(page)}
      className={className}
      title={title}
      onClick={go}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {children}
    </a>
  );
};
