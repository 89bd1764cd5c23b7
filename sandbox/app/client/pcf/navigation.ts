import { refusing } from '../xrm/refusing';

/** `context.navigation`: what `Xrm.Navigation` does, without `navigateTo`, which controls do not get. */
export const createNavigation = (navigation: Xrm.Navigation): ComponentFramework.Navigation => ({
  openAlertDialog: async (strings, size) => void (await navigation.openAlertDialog(strings, pixels(size))),
  openConfirmDialog: async (strings, size) => navigation.openConfirmDialog(strings, pixels(size)),
  openErrorDialog: async (error) => void (await navigation.openErrorDialog(error)),
  openForm: async ({ windowPosition: _position, ...options }, parameters) => navigation.openForm(options, parameters),
  openUrl: (url, size) => navigation.openUrl(url, pixels(size)),
  openWebResource: (name, options, data) =>
    navigation.openWebResource(
      name,
      options && { openInNewWindow: options.openInNewWindow, width: options.width ?? 0, height: options.height ?? 0 },
      data,
    ),
  ...refusing('context.navigation', ['openFile']),
});

/** The one API wants both lengths where the other takes either. */
const pixels = (size?: {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}): Xrm.Navigation.DialogSizeOptions | undefined =>
  size?.width === undefined || size.height === undefined ? undefined : { width: size.width, height: size.height };
