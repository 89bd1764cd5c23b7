/* Read by Fluent while it loads: icons come from here and no font is asked for elsewhere. */
globalThis.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/sandbox/app/files/fonts/' };
