import { useTheme } from '@fluentui/react';
import * as React from 'react';
import { useHost } from '../../common/host-context';
import { sanitise } from '../text/sanitise';

/** A mail as the customer's mail program shows it: in a frame of its own in which nothing runs, loads or leads away. */
export const MailFrame = ({ subject, html }: { readonly subject: string; readonly html: string }): React.ReactElement => {
  const { texts, locale } = useHost();
  const { palette, effects } = useTheme();
  return (
    <>
      <p style={{ margin: '0 0 8px', fontWeight: 600, overflowWrap: 'anywhere' }}>
        {texts('subject')}: {subject}
      </p>
      <iframe
        title={texts('preview-body')}
        sandbox=""
        srcDoc={page(html, locale)}
        style={{
          boxSizing: 'border-box',
          width: '100%',
          height: 360,
          background: '#ffffff',
          border: `1px solid ${palette.neutralTertiaryAlt}`,
          borderRadius: effects.roundedCorner2,
        }}
      />
    </>
  );
};

/** `base` sends links to a new window, which the frame may not open. */
const page = (html: string, language: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><base target="_blank"><title></title><style>body{font:14px/20px "Segoe UI",sans-serif;color:#242424;overflow-wrap:anywhere}</style></head><body>${sanitise(html).html}</body></html>`;
