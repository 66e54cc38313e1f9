declare module 'html-encoding-sniffer' {
  /** The name of the encoding of a page, as the WHATWG names it. */
  const sniffEncoding: (bytes: Uint8Array, options?: { defaultEncoding?: string }) => string;
  export = sniffEncoding;
}
