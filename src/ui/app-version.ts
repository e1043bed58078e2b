// The app's own version, as package.json has it: put in by the build.
declare const APP_VERSION_OF_BUILD: string | undefined;

/** `0.1.0`; `0` where nothing was built, as in a unit test. */
export const APP_VERSION = typeof APP_VERSION_OF_BUILD === "string" ? APP_VERSION_OF_BUILD : "0";
