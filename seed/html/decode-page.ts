import sniffEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';

/** A page's bytes as text: by its byte order mark, else by what it says of itself in its first 1,024 bytes (WHATWG encoding sniffing), else UTF-8 where it is that, else windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  const encoding = sniffEncoding(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  return iconv.encodingExists(encoding) ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
