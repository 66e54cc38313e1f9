/** What the reader calls itself in its Runs. Raise the number when rules or words change what is read: texts that are added again are then read anew. */
export const READER_NAME = 'demarche rules 1';
