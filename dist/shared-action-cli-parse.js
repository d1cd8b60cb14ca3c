// src/config/settings.ts
var LANGUAGE_TAGS = ["en", "es"];

export {
  LANGUAGE_TAGS
};
