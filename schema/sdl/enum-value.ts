/** A word of a closed list as the API writes it: capitals, with `_` for every other sign (`meeting.summit` → `MEETING_SUMMIT`). */
export const enumValueOf = (word: string): string => word.toUpperCase().replace(/[^A-Z0-9]/g, '_');
