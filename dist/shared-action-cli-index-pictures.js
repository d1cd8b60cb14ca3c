import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);

// src/source/error-message.ts
function errorMessage(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  errorMessage
};
