#include "CSQLite.h"

typedef void (*destructor)(void *);

int sqlite3_bind_text64(sqlite3_stmt *, int, const char *, uint64_t, destructor, unsigned char);
int sqlite3_bind_blob64(sqlite3_stmt *, int, const void *, uint64_t, destructor);

static const destructor transient = (destructor)(intptr_t)-1;
enum { utf8 = 1 };

int samodiag_bind_text(sqlite3_stmt *statement, int index, const char *text, int64_t bytes) {
  return sqlite3_bind_text64(statement, index, text, (uint64_t)bytes, transient, utf8);
}

int samodiag_bind_blob(sqlite3_stmt *statement, int index, const void *blob, int64_t bytes) {
  return sqlite3_bind_blob64(statement, index, blob, (uint64_t)bytes, transient);
}
