#ifndef SAMODIAG_CZLIB_SHIM_H
#define SAMODIAG_CZLIB_SHIM_H

#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift does not see.
// -MAX_WBITS asks for the raw stream that ZIP holds, without zlib's own head and tail.
static inline int samodiag_deflate_init_raw(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
}

static inline int samodiag_inflate_init_raw(z_stream *stream) {
  return inflateInit2(stream, -MAX_WBITS);
}

// With zlib's own head and tail, as PNG, SQLite's `sqlar_uncompress` and Python's `zlib.decompress` take it.
static inline int samodiag_deflate_init_wrapped(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

static inline int samodiag_inflate_init_wrapped(z_stream *stream) {
  return inflateInit2(stream, MAX_WBITS);
}

#endif
