/** What a document itself can have wrong. An issue is a record, never thrown: a run collects them and goes on. */
export const ISSUE_CODES = {
  EMPTY_DOCUMENT: 'error',
  NOT_TEXT: 'error',
  UNSUPPORTED_FORMAT: 'error',
  BROKEN_FILE: 'error',
  ENCRYPTED_FILE: 'error',
  NO_TEXT_LAYER: 'error',
  READING_STOPPED: 'error',
  TEXT_AS_PICTURE: 'warning',
  UNREAD_TABLE: 'info',
  UNREAD_PART: 'info',
  CHANGES_ACCEPTED: 'info',
  TOO_LARGE: 'error',
  INVALID_ENCODING: 'warning',
  ENCODING_DETECTED: 'info',
  CONTROL_CHARACTERS: 'warning',
  TRADITIONAL_CHARACTERS: 'info',
  LINE_TOO_LONG: 'warning',
  NOT_CHINESE: 'warning',
  NO_STRUCTURE: 'warning',
  NO_TASKS: 'info',
  NO_TITLE: 'warning',
  NO_ISSUER: 'info',
  NO_DATE: 'info',
  BAD_FRONT_MATTER: 'warning',
  UNRESOLVED_RESPONSIBILITY: 'info',
  UNNAMED_RESPONSIBILITY: 'info',
  UNREAD_QUANTITY: 'info',
} as const;

export type IssueCode = keyof typeof ISSUE_CODES;
export type IssueLevel = (typeof ISSUE_CODES)[IssueCode];
