import type { MailLibrary } from '../mail/mailer';
import type { Service, ServicePage } from './client';

/** How the browser signs in; see `webresources/identity`. */
export type IdentityLibrary = {
  /** An access token of the signed-in person; rejects where there is none to be had. */
  token(settings: {
    readonly clientId: string;
    readonly authority: string;
    /** One scope, or several of one resource apart by blanks. */
    readonly scope: string;
    /** Absolute address of the redirect page. */
    readonly redirectUri: string;
    /** OpenID configuration as JSON text, where the authority publishes none that may be asked. */
    readonly metadata?: string;
    /** How long tokens are kept: as long as the page (where nothing is said), the tab, or beyond it. */
    readonly cache?: 'memory' | 'session' | 'local';
  }): Promise<string>;
};

/** What the web resources `csp_/identity.js`, `csp_/service.js` and `csp_/mail.js` leave on the window as `Tenantry`, once loaded. */
export type Libraries = {
  readonly identity?: IdentityLibrary;
  readonly service?: { connect(page: ServicePage): Service };
  readonly mail?: MailLibrary;
};
