declare module 'edtf' {
  /** Reads an EDTF text; throws where it is none. */
  const read: (text: string) => unknown;
  // biome-ignore lint/style/noDefaultExport: the package has no other export of its reader.
  export default read;
}
