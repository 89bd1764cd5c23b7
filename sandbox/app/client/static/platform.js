/* The names under which controls expect the platform's libraries. */
globalThis.Reactv16 = globalThis.React;
globalThis.ReactDOMv16 = globalThis.ReactDOM;
globalThis.FluentUIReactv8290 = globalThis.FluentUIReactv81211 = globalThis.FluentUIReact;
