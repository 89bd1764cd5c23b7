/** Why a form is saved, by the numbers of `SaveEventArguments.getSaveMode()`. */
export const SaveMode = { Save: 1, SaveAndClose: 2, SaveAndNew: 59 } as const;
export type SaveMode = (typeof SaveMode)[keyof typeof SaveMode];

export type SaveArguments = {
  getSaveMode(): SaveMode;
  isDefaultPrevented(): boolean;
  preventDefault(): void;
  /** The save also stops where a handler fails. */
  preventDefaultOnError(): void;
  /** Handlers are waited for as long as they take here. */
  disableAsyncTimeout(): void;
  preventsOnError(): boolean;
};

export const createSaveArguments = (mode: SaveMode): SaveArguments => {
  let prevented = false;
  let onError = false;
  return {
    getSaveMode: () => mode,
    isDefaultPrevented: () => prevented,
    preventDefault: () => void (prevented = true),
    preventDefaultOnError: () => void (onError = true),
    disableAsyncTimeout: () => undefined,
    preventsOnError: () => onError,
  };
};
