// src/config/settings.ts
var LANGUAGE_TAGS = ["en"];

export {
  LANGUAGE_TAGS
};
