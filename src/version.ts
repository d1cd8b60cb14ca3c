/** As in package.json; a test keeps the two alike. */
export const VERSION = '1.0.0';
